/**
 * The frame of a chart as a whole HTML page, made to stand on other sites: everything it needs is in it,
 * it asks nobody for anything, and it is there without script.
 */
import { createHash } from "node:crypto";
import { drawChart } from "../charts/draw-chart.ts";
import { textWidth } from "../charts/text-width.ts";
import type { Edition, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, atVersion, href, pagePath } from "../links.ts";
import { frameWords } from "../messages/messages.ts";
import type { ChartView } from "../views/charts.ts";
import type { OfferedHeights } from "../wording/embed-snippets.ts";
import { chartSources } from "../wording/chart-source.ts";
import { escapeHtml, inline } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";
import { classesOf, embedCss } from "./embed-style.ts";
import { frameScript } from "./frame-script.ts";

/** From this width of the frame on it shows the wide drawing, in px; the narrow one below has at most `narrowest`. */
const wideFrom = 640;
const narrowUpTo = 430;
const wideUpTo = 900;
export const padding = 12;

/** What every frame looks like, whatever it holds. */
export const frameBase = [
  "*{box-sizing:border-box}",
  "body{margin:0;overflow-x:hidden;background:var(--paper)}",
  // What the element of embed.js puts into its host's page is a figure.
  'main,figure{display:block;margin:0;padding:12px;background:var(--paper);color:var(--ink);font:12px/18px system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"Noto Sans CJK SC",sans-serif;text-autospace:normal;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
  ".t{margin:0 0 10px;font-size:17px;font-weight:bold;line-height:24px}",
  "p{margin:8px 0 0;color:var(--ink-soft);overflow-wrap:anywhere}",
  "a{color:var(--link)}",
  "p a{white-space:nowrap}",
  ".t a{color:inherit;text-decoration:none}",
  ".t a:hover{text-decoration:underline}",
  "a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}",
  ".bare .t{display:none}",
  "@media print{:root{--paper:#fff;--ink:#000;--ink-soft:#444;color-scheme:light}}",
].join("");

export const frameCss = [
  frameBase,
  "svg{display:block;width:100%;height:auto}",
  `.n{max-width:${narrowUpTo}px}`,
  `.w{display:none;max-width:${wideUpTo}px}`,
  `@media(min-width:${wideFrom}px){.n{display:none}.w{display:block}}`,
].join("");

/** Every link of a frame opens in a page of its own: the host's page stays, and a sandbox would not let it go elsewhere. */
const away = 'target="_blank" rel="noopener"';

export type EmbedInput = {
  readonly view: ChartView;
  readonly report: Report;
  readonly language: Language;
  /** The text of src/styles/chart.css. */
  readonly css: string;
  /** The newest version that has the chart, where one is published. */
  readonly version?: string | undefined;
};

/** Returns the page of a chart's frame: both drawings, of which its width shows one. */
export function embedPage({ view, report, language, css, version }: EmbedInput): string {
  const { edition } = report;
  const { id } = view.spec;
  const narrow = forFrame(drawing(view, language, "narrow"));
  const wide = forFrame(drawing(view, language, "wide"));
  const page = href(pagePath("charts", id), language, edition.base);
  const frozen = version && href(atVersion(pagePath("charts", id), version), language, edition.base);
  const body = [
    inline`<h1 class="t"><a href="${page}" target="_blank" rel="noopener">${view.title}</a></h1>`.markup,
    `<div class="n">${narrow}</div><div class="w" hidden>${wide}</div>`,
    view.note === undefined ? "" : inline`<p>${view.note}</p>`.markup,
    `<p>${[
      inline`${chartSources(view.plans, report, language)}`.markup,
      inline`<a href="${page}" target="_blank" rel="noopener">${frameWords[language].page}</a>`.markup,
      frozen === undefined || version === undefined
        ? ""
        : inline`<a href="${frozen}" target="_blank" rel="noopener">${frameWords[language].version(version)}</a>`
            .markup,
      siteAndLicense(edition, language),
    ]
      .filter((part) => part !== "")
      .join(" · ")}</p>`,
  ].join("\n");
  const style = embedCss(css, classesOf(narrow + wide), frameCss);
  return framePage({
    id,
    head: escapeHtml(`${view.title} · ${edition.title[language]}`),
    description: escapeHtml(view.finding),
    canonical: escapeHtml(absoluteUrl(pagePath("charts", id), language, edition)),
    body,
    style,
    language,
  });
}

export type FramePage = {
  readonly id: string;
  /** Markup: the text of the title element, and of the description. */
  readonly head: string;
  readonly description: string;
  readonly canonical: string;
  readonly body: string;
  readonly style: string;
  readonly script?: string;
  readonly language: Language;
};

/** Returns a frame as a whole page, which allows itself its own style and script and nothing else. */
export function framePage(page: FramePage): string {
  const { id, head, description, canonical, body, style, script = frameScript, language } = page;
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${languageTags[language]}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>${head}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${canonical}">`,
    `<style>${style}</style>`,
    `<script>${script}</script>`,
    "</head>",
    `<body data-chart="${id}">`,
    `<main>`,
    body,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

function drawing(view: ChartView, language: Language, size: "narrow" | "wide"): string {
  return drawChart(view.chart, {
    id: size === "narrow" ? "n" : "w",
    width: size === "narrow" ? 344 : 720,
    title: view.title,
    description: view.finding,
    lang: languageTags[language],
  });
}

/** Links open outside the frame; what only a file or a larger page needs is left out. */
export function forFrame(svg: string): string {
  return (
    svg
      .trim()
      .replaceAll("<a ", `<a ${away} `)
      .replace(' xmlns="http://www.w3.org/2000/svg"', "")
      .replaceAll(/ data-place="[^"]*"/g, "")
      // The title within a link is its name already; files frozen earlier say it twice.
      .replaceAll(/(<a [^>]*?) aria-label="([^"]*)"(>\s*<title>)/g, "$1$3")
      .replace(/<style>[\s\S]*?<\/style>/, "")
      // A file is an image; here its links are to be reached.
      .replace(' role="img"', svg.includes("<a ") ? ' role="group"' : ' role="img"')
  );
}

/** Returns the name of the site and the licence of its data as markup; `link` leads to the licence. */
export function siteAndLicense({ title, license }: Edition, language: Language): string {
  const link = inline`<a href="${license.dataUrl}" target="_blank" rel="license noopener">${license.data}</a>`;
  return frameWords[language]
    .license(title[language], link)
    .map((part) => inline`${part}`.markup)
    .join("");
}

/** The height in px that a frame of a width needs, a little above what a browser finds: the fonts there are not known. */
export type HeightAt = (width: number) => number;

/** Returns the heights of a chart's frame, with its title and without. */
export function embedHeights(input: Omit<EmbedInput, "css">): { readonly titled: HeightAt; readonly bare: HeightAt } {
  const { view, report, language, version } = input;
  const { narrow, wide } = sizesOf(view, language);
  const { edition } = report;
  const last = [
    chartSources(view.plans, report, language),
    frameWords[language].page,
    ...(version === undefined ? [] : [frameWords[language].version(version)]),
    frameWords[language].license(edition.title[language], edition.license.data).join(""),
  ].join(" · ");
  const lines = {
    title: drawnLines(view.title, 17),
    note: drawnLines(view.note ?? "", 12),
    last: drawnLines(last, 12),
  };
  const bare = (width: number) => {
    const note = view.note === undefined ? 0 : lines.note(width) * 18 + 8;
    return Math.ceil(2 * padding + drawnHeight(narrow, wide, width) + note + lines.last(width) * 18 + 8);
  };
  return { bare, titled: (width) => bare(width) + lines.title(width) * 24 + 10 };
}

type Size = { readonly width: number; readonly height: number };

function drawnHeight(narrow: Size, wide: Size, width: number): number {
  const isWide = width >= wideFrom;
  const size = isWide ? wide : narrow;
  return (Math.min(width - 2 * padding, isWide ? wideUpTo : narrowUpTo) * size.height) / size.width;
}

/**
 * How many lines a text takes at a width of the frame. What lines leave empty at their ends is taken as
 * three ems each, more than they do: a frame may be a little too high, never too low.
 */
export function drawnLines(words: string, size: number): (width: number) => number {
  const long = textWidth(words, size);
  return (width) => {
    const inner = width - 2 * padding;
    return long <= inner ? 1 : Math.ceil(long / (inner - 3 * size));
  };
}

/** Pages of both languages ask for the sizes of the same drawings. */
const knownSizes = new WeakMap<ChartView, { readonly narrow: Size; readonly wide: Size }>();

function sizesOf(view: ChartView, language: Language): { readonly narrow: Size; readonly wide: Size } {
  const sizes = knownSizes.get(view) ?? {
    narrow: sizeOf(drawing(view, language, "narrow")),
    wide: sizeOf(drawing(view, language, "wide")),
  };
  knownSizes.set(view, sizes);
  return sizes;
}

/** Returns the size of a drawing in px, by its markup. */
export function sizeOf(svg: string): Size {
  const [, width, height] = / viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}

/** Widths at which a frame's height can be greatest, in px: phones, both sides of the change of drawings, desks. */
const probes = [320, 344, 390, narrowUpTo + 2 * padding, wideFrom - 1, wideFrom, 720, wideUpTo + 2 * padding];

/** Returns the heights that an author may choose between. */
export function offeredHeights(heightAt: HeightAt): OfferedHeights {
  return { any: Math.max(...probes.map(heightAt)), column: heightAt(720), phone: heightAt(344) };
}
