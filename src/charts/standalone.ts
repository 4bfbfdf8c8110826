/** A chart as a file of its own: colours fixed, title and source on it, no need of the site's style sheet. */
import { h, words, type Svg } from "./svg.ts";
import { textLines } from "./row.ts";
import { wrapLabel } from "./text-width.ts";

export type Theme = "light" | "dark";
export type StandaloneOptions = {
  /** The text of src/styles/chart.css. */
  readonly css: string;
  /** "auto" is light, and dark where the page or the reader that shows the file has it so. */
  readonly theme: Theme | "auto";
  readonly title: string;
  /** What stands at the bottom: sources, address, licence; lines are told apart by \n. */
  readonly source: string;
  /** Width of the whole file in px; the chart inside should be `2 × standaloneMargin` narrower. */
  readonly width: number;
  readonly lang?: string | undefined;
  /** Put before links that begin with a slash, so that they work from anywhere; no closing slash. */
  readonly origin?: string | undefined;
};

export const standaloneMargin = 20;
const titleSize = 18;
const sourceSize = 11;
const fonts =
  '"Noto Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/**
 * A complete SVG file around what a chart function returned. It holds its own `<style>` with var()
 * resolved, so it is for files and rasterisers, not for pages. Throws RangeError if `svg` is no chart or
 * the style sheet uses a property it does not define.
 */
export function standaloneSvg(svg: Svg, options: StandaloneOptions): string {
  const { title, source, width, lang, theme, css, origin } = options;
  const chart = readChart(svg);
  const inner = width - 2 * standaloneMargin;
  const titleLines = wrapLabel(title, inner, { size: titleSize });
  const sourceLines = source.split("\n").flatMap((line) => wrapLabel(line, inner, { size: sourceSize }));
  const top = standaloneMargin + titleLines.length * 25 + 10;
  const bottom = top + chart.height + 14;
  const height = Math.ceil(bottom + sourceLines.length * 16 + standaloneMargin - 4);
  const file = h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: chart.className,
      lang,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${chart.id}-title`,
      "aria-describedby": chart.head.includes("<desc") ? `${chart.id}-desc` : undefined,
    },
    chart.head as Svg,
    h("style", {}, words(standaloneCss(css, theme))),
    h("rect", { class: "paper", width, height }),
    textLines(titleLines, { x: standaloneMargin, y: standaloneMargin + 12, class: "file-title", gap: 25 }),
    h("g", { transform: `translate(${standaloneMargin},${top})` }, chart.body as Svg),
    textLines(sourceLines, { x: standaloneMargin, y: bottom + 8, class: "file-source", gap: 16 }),
  );
  const linked = origin === undefined ? file : file.replaceAll(' href="/', ` href="${origin}/`);
  return `${linked}\n`;
}

/** The custom properties of chart.css in one theme, by name: "--paper" -> "#fcfbf7". */
export function themeColors(css: string, theme: Theme): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  for (const { selector, body } of topRules(css)) {
    if (selector !== ":root" && !(theme === "dark" && selector === '[data-theme="dark"]')) continue;
    for (const [, name, value] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)) colors.set(name!, value!.trim());
  }
  return colors;
}

function standaloneCss(css: string, theme: Theme | "auto"): string {
  const light = cssRules(css, theme === "auto" ? "light" : theme);
  if (theme !== "auto") return `\n${light.join("\n")}\n`;
  const dark = cssRules(css, "dark").filter((rule, i) => rule !== light[i]);
  return `\n${light.join("\n")}\n@media (prefers-color-scheme:dark){${dark.join("")}}\n`;
}

/** The rules of a file in one theme, as many in each and in the same order. */
function cssRules(css: string, theme: Theme): string[] {
  const colors = themeColors(css, theme);
  const resolve = (text: string) =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = colors.get(name);
      if (value === undefined) throw new RangeError(`chart.css does not define ${name}`);
      return value;
    });
  const rules = topRules(css)
    .filter(({ selector }) => selector.includes(".chart") && !selector.includes(":"))
    .map(({ selector, body }) => `${selector}{${resolve(body).replace(/\s+/g, " ").trim()}}`);
  const own = [
    `.chart{font-family:${fonts};}`,
    `.paper{fill:${resolve("var(--paper)")};}`,
    `.chart .file-title{fill:${resolve("var(--ink)")};font-size:${titleSize}px;font-weight:600;}`,
    `.chart .file-source{fill:${resolve("var(--ink-soft)")};font-size:${sourceSize}px;}`,
  ];
  return [...rules, ...own];
}

/** The rules outside @ blocks, selectors with single spaces. */
export function topRules(css: string): readonly { readonly selector: string; readonly body: string }[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector!.replace(/\s+/g, " ").trim(),
    body: body!,
  }));
}

/** Takes apart what `chartSvg` wrote. */
function readChart(svg: Svg) {
  const parts = /^<svg [^>]*?id="([^"]*)" class="([^"]*)"[^>]*? viewBox="0 0 \d+ (\d+)"[^>]*>\n?([\s\S]*)<\/svg>$/.exec(
    svg,
  );
  const head = /^<title[^>]*>[^<]*<\/title>(\n<desc[^>]*>[^<]*<\/desc>)?/.exec(parts?.[4] ?? "");
  if (parts === null || head === null) throw new RangeError("standaloneSvg needs the markup of a chart");
  const body = parts[4]!.slice(head[0].length).trim();
  return { id: parts[1]!, className: parts[2]!, height: Number(parts[3]), head: head[0], body };
}
