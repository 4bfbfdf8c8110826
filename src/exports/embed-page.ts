/**
 * The frame of a chart as a whole HTML page, made to stand on other sites: everything it needs is in it,
 * it asks nobody for anything, and it is there without script.
 */
import { createHash } from "node:crypto";
import { drawChart } from "../charts/draw-chart.ts";
import { themeColors, type Theme } from "../charts/standalone.ts";
import { textWidth } from "../charts/text-width.ts";
import type { Edition, Report } from "../data/model.ts";
import { frozenDrawing, frozenKinds, releaseNames, type Release } from "../data/releases.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, href, listPath, pagePath, readLocalPath, versionPath } from "../links.ts";
import type { ChartView } from "../views/charts.ts";
import type { OfferedHeights } from "../wording/embed-snippets.ts";
import { inline } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";
import { classesOf, embedCss } from "./embed-style.ts";
import { frameScript } from "./frame-script.ts";

/** From this width of the frame on it shows the wide drawing, in px; the narrow one below has at most `narrowest`. */
const wideFrom = 640;
const narrowUpTo = 430;
const wideUpTo = 900;
const padding = 12;

const ownCss = [
  "*{box-sizing:border-box}",
  'body{margin:0;padding:12px;overflow-x:hidden;background:var(--paper);color:var(--ink);font:12px/18px system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"Noto Sans CJK SC",sans-serif;text-autospace:normal;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
  "h1{margin:0 0 10px;font-size:17px;line-height:24px}",
  "p{margin:8px 0 0;color:var(--ink-soft);overflow-wrap:anywhere}",
  "svg{display:block;width:100%;height:auto}",
  "a{color:var(--link)}",
  "p a{white-space:nowrap}",
  "h1 a{color:inherit;text-decoration:none}",
  "h1 a:hover{text-decoration:underline}",
  "a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}",
  `.n{max-width:${narrowUpTo}px}`,
  `.w{display:none;max-width:${wideUpTo}px}`,
  `@media(min-width:${wideFrom}px){.n{display:none}.w{display:block}}`,
  ".bare h1{display:none}",
  ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}",
].join("");

const text = {
  zh: {
    source: "来源：",
    page: "图表、数据表与引用",
    version: (version: string) => `${version}版`,
    frozen: (version: string, date: string) => `${version}版（${date}）所载，不再变动。`,
    frozenPage: "这一版的图表页",
    now: "现在的图",
  },
  en: {
    source: "Source: ",
    sources: "Sources: ",
    page: "Chart, table and citation",
    version: (version: string) => `Version ${version}`,
    frozen: (version: string, date: string) => `As version ${version} (${date}) said it, for good. `,
    frozenPage: "The chart in that version",
    now: "The chart now",
  },
} as const;

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
  const frozen = version && href(versionPath(version, pagePath("charts", id)), language, edition.base);
  const body = [
    inline`<h1><a href="${page}" target="_blank" rel="noopener">${view.title}</a></h1>`.markup,
    `<div class="n">${narrow}</div><div class="w">${wide}</div>`,
    view.note === undefined ? "" : inline`<p>${view.note}</p>`.markup,
    `<p>${[
      inline`${sourcesOf(view, report, language)}`.markup,
      inline`<a href="${page}" target="_blank" rel="noopener">${text[language].page}</a>`.markup,
      frozen === undefined || version === undefined
        ? ""
        : inline`<a href="${frozen}" target="_blank" rel="noopener">${text[language].version(version)}</a>`.markup,
      licence(edition, language),
    ]
      .filter((part) => part !== "")
      .join(" · ")}</p>`,
  ].join("\n");
  const style = embedCss(css, classesOf(narrow + wide), ownCss);
  return wholePage({ id, title: view.title, body, style, language, edition, description: view.finding });
}

/** A chart as a version froze it, in one language. */
export type FrozenChart = {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly language: Language;
  readonly title: string;
  /** What the version said the chart finds. */
  readonly finding: string;
  /** The version's own files: with title, source line and colours of their own. */
  readonly wide: string;
  /** undefined where the version has none: then the wide one stands for both. */
  readonly narrow: string | undefined;
  /** The address of the site when the drawings were made: their links begin with it. */
  readonly root: string | undefined;
};

/** Returns what a version froze of a chart. Throws RangeError where it does not have it. */
export function readFrozenChart(release: Release, id: string, language: Language): FrozenChart {
  const words = release.words("charts", id);
  const wide = frozenDrawing(release, id, language, "wide");
  if (!words || wide === undefined) throw new RangeError(`${release.version} has no chart ${id}`);
  return {
    id,
    version: release.version,
    date: release.date,
    language,
    title: words.title[language],
    finding: words.text[language],
    wide,
    narrow: frozenDrawing(release, id, language, "narrow"),
    root: releaseNames(release)?.root,
  };
}

/**
 * Returns the page of a frame that shows what a version froze: the drawings as they are but for where links
 * lead and open. They have their light colours in them; in the dark those are turned round, hue kept. `current` says
 * whether the chart still has a page, `css` is the text of src/styles/chart.css.
 */
export function frozenEmbedPage(chart: FrozenChart, edition: Edition, current: boolean, css: string): string {
  const { id, version, date, title, finding, language, narrow, wide } = chart;
  const page = href(versionPath(version, pagePath("charts", id)), language, edition.base);
  const now = href(pagePath("charts", id), language, edition.base);
  const words = text[language];
  const shown = (svg: string) => forFrame(relinked(svg, chart, edition));
  const body = [
    // The title is drawn; this one is for those who go from heading to heading.
    inline`<h1 class="unseen">${title}</h1>`.markup,
    narrow === undefined
      ? `<div>${shown(wide)}</div>`
      : `<div class="n">${shown(narrow)}</div><div class="w">${shown(wide)}</div>`,
    inline`<p>${words.frozen(version, date)}<a href="${page}" target="_blank" rel="noopener">${words.frozenPage}</a>${
      current ? inline` · <a href="${now}" target="_blank" rel="noopener">${words.now}</a>` : ""
    }</p>`.markup,
  ].join("\n");
  const style = [...new Set([frozenColors(css), ...[narrow ?? "", wide].map(styleOf), ownCss])].join("");
  return wholePage({ id, title, description: finding, body, style, language, edition, version });
}

/** Turns light into dark and dark into light without the extremes: paper becomes about what it is in the dark. */
const turned = "filter:invert(.92) hue-rotate(180deg)";

function frozenColors(css: string): string {
  const colors = (theme: Theme) => {
    const of = themeColors(css, theme);
    const own = ["--paper", "--ink", "--ink-soft", "--link", "--focus"].map((name) => `${name}:${of.get(name)!}`);
    return [...own, `color-scheme:${theme}`].join(";");
  };
  const dark = (root: string) => `${root}{${colors("dark")}}${root} svg{${turned}}${root} svg .paper{fill:none}`;
  return [
    `:root{${colors("light")}}`,
    dark('[data-theme="dark"]'),
    `@media screen and (prefers-color-scheme:dark){${dark(':root:not([data-theme="light"])')}}`,
  ].join("");
}

/**
 * Leads the links of a frozen drawing to what the version said of each thing, where it keeps it, and all of them
 * to where the site is now: its address may be another one than when the drawing was made.
 */
function relinked(svg: string, { root, version }: FrozenChart, { base }: Edition): string {
  if (root === undefined) return svg;
  return svg.replace(/ href="([^"]*)"/g, (attribute, link: string) => {
    if (!link.startsWith(root)) return attribute;
    const { path, language } = readLocalPath(`/${link.slice(root.length)}`);
    const isKept = frozenKinds.some((kind) => path.startsWith(listPath(kind)) && path !== listPath(kind));
    return ` href="${href(isKept ? versionPath(version, path) : path, language, base)}"`;
  });
}

type Whole = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly style: string;
  readonly language: Language;
  readonly edition: Edition;
  readonly version?: string;
};

function wholePage({ id, title, description, body, style, language, edition, version }: Whole): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(frameScript)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const path = pagePath("charts", id);
  const canonical = absoluteUrl(version === undefined ? path : versionPath(version, path), language, edition);
  return [
    "<!doctype html>",
    `<html lang="${languageTags[language]}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="format-detection" content="telephone=no">',
    inline`<meta http-equiv="content-security-policy" content="${policy}">`.markup.replaceAll("&#39;", "'"),
    inline`<title>${title} · ${edition.title[language]}</title>`.markup,
    inline`<meta name="description" content="${description}">`.markup,
    '<meta name="robots" content="noindex">',
    inline`<link rel="canonical" href="${canonical}">`.markup,
    `<style>${style}</style>`,
    `<script>${frameScript}</script>`,
    "</head>",
    inline`<body data-chart="${id}">`.markup,
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
function forFrame(svg: string): string {
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

/** The style sheet of an SVG file, "" where it has none. */
function styleOf(svg: string): string {
  const text = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? "";
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim();
}

function sourcesOf(view: ChartView, report: Report, language: Language): string {
  const names = view.plans.map((plan) => report.plans.get(plan)!.short[language]);
  return language === "zh"
    ? `${text.zh.source}${names.map((name) => `《${name}》`).join("")}`
    : `${names.length === 1 ? text.en.source : text.en.sources}${names.join("; ")}`;
}

function licence({ title, license }: Edition, language: Language): string {
  const name = title[language];
  return inline`${name}${language === "zh" ? "，" : ", "}<a href="${license.dataUrl}" target="_blank" rel="license noopener">${license.data}</a>`
    .markup;
}

/** The height in px that a frame of a width needs, a little above what a browser finds: the fonts there are not known. */
export type HeightAt = (width: number) => number;

/** Returns the heights of a chart's frame, with its title and without. */
export function embedHeights(input: Omit<EmbedInput, "css">): { readonly titled: HeightAt; readonly bare: HeightAt } {
  const { view, report, language, version } = input;
  const { narrow, wide } = sizesOf(view, language);
  const { edition } = report;
  const last = [
    sourcesOf(view, report, language),
    text[language].page,
    ...(version === undefined ? [] : [text[language].version(version)]),
    `${edition.title[language]}, ${edition.license.data}`,
  ].join(" · ");
  const lines = { title: linesOf(view.title, 17), note: linesOf(view.note ?? "", 12), last: linesOf(last, 12) };
  const bare = (width: number) => {
    const note = view.note === undefined ? 0 : lines.note(width) * 18 + 8;
    return Math.ceil(2 * padding + drawnHeight(narrow, wide, width) + note + lines.last(width) * 18 + 8);
  };
  return { bare, titled: (width) => bare(width) + lines.title(width) * 24 + 10 };
}

/** Returns the heights of a frame that shows what a version froze. */
export function frozenEmbedHeights({ wide, narrow, version, date, language }: FrozenChart): HeightAt {
  const { frozen, frozenPage, now } = text[language];
  const lines = linesOf(`${frozen(version, date)}${frozenPage} · ${now}`, 12);
  const [small, large] = [sizeOf(narrow ?? wide), sizeOf(wide)];
  return (width) => Math.ceil(2 * padding + drawnHeight(small, large, width) + lines(width) * 18 + 8);
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
function linesOf(words: string, size: number): (width: number) => number {
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
