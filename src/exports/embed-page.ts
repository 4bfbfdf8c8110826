/**
 * The frame of a chart as a whole HTML page, made to stand on other sites: everything it needs is in it,
 * it asks nobody for anything, and it is there without script.
 */
import { createHash } from "node:crypto";
import { drawChart } from "../charts/draw-chart.ts";
import type { Edition, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, atVersion, href, pagePath } from "../links.ts";
import { frameWords } from "../messages/messages.ts";
import type { ChartView } from "../views/charts.ts";
import { chartSources } from "../wording/chart-source.ts";
import { escapeHtml, inline } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";
import { leadAndRest } from "../wording/lead.ts";
import { classesOf, embedCss } from "./embed-style.ts";
import { heightIn, inner, padding, sizeOf, textLines, wideFrom, type HeightAt } from "./frame-heights.ts";
import { frameScript } from "./frame-script.ts";

/** How wide the drawings are shown at most, in px: from `wideFrom` of the frame on it is the wide one. */
const narrowUpTo = 430;
const wideUpTo = 900;

/** What every frame looks like, whatever it holds. */
export const frameBase = [
  "*{box-sizing:border-box}",
  "body{margin:0;overflow-x:hidden;background:var(--paper)}",
  // What the element of embed.js puts into its host's page is a figure.
  'main,figure{display:block;margin:0;padding:12px;background:var(--paper);color:var(--ink);font:12px/18px system-ui,-apple-system,"Segoe UI","Helvetica Neue",Arial,"Noto Sans CJK SC",sans-serif;text-autospace:normal;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
  ".t,.l{margin:0 0 10px;color:inherit;font-size:17px;font-weight:bold;line-height:24px;text-wrap:balance}",
  // Where a finding is the headline, what is drawn stands small above it.
  ".s{margin:0 0 2px;color:var(--ink-soft);font-size:12px;font-weight:400;line-height:18px}",
  "p{margin:8px 0 0;color:var(--ink-soft);overflow-wrap:anywhere}",
  "a{color:var(--link)}",
  "p a{white-space:nowrap}",
  ".t a{color:inherit;text-decoration:none}",
  ".t a:hover{text-decoration:underline}",
  "a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}",
  ".bare .t,.bare .l{display:none}",
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
    headMarkup(view, page),
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

/** What a chart finds as the headline, with its title small above; without a finding that is seen at a glance its title. */
function headMarkup(view: ChartView, page: string): string {
  const [lead] = leadAndRest(view.finding);
  const title = inline`<a href="${page}" target="_blank" rel="noopener">${view.title}</a>`;
  return lead === ""
    ? inline`<h1 class="t">${title}</h1>`.markup
    : inline`<h1 class="t s">${title}</h1>\n<p class="l">${lead}</p>`.markup;
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

/** Returns the heights of a chart's frame, with its title and without. */
export function embedHeights(input: Omit<EmbedInput, "css">): FrameHeights {
  const known = knownHeights.get(input.view);
  if (known && known.version === input.version) return known.heights;
  const heights = heightsOf(input);
  knownHeights.set(input.view, { version: input.version, heights });
  return heights;
}

type FrameHeights = { readonly titled: HeightAt; readonly bare: HeightAt };

/** The pages of every language offer the frames of all. */
const knownHeights = new WeakMap<ChartView, { readonly version: string | undefined; readonly heights: FrameHeights }>();

function heightsOf(input: Omit<EmbedInput, "css">): FrameHeights {
  const { view, report, language, version } = input;
  const [narrow, wide] = [sizeOf(drawing(view, language, "narrow")), sizeOf(drawing(view, language, "wide"))];
  const { edition } = report;
  const [lead] = leadAndRest(view.finding);
  const headline = textLines([lead === "" ? view.title : lead], { size: 17, bold: true });
  const descriptor = textLines([view.title], { size: 12 });
  const note = textLines([view.note ?? ""], { size: 12 });
  const { page, version: versionOf, license } = frameWords[language];
  const last = textLines(
    [
      `${chartSources(view.plans, report, language)} · `,
      { whole: page },
      ...(version === undefined ? [] : [" · ", { whole: versionOf(version) }]),
      " · ",
      ...license(edition.title[language], { whole: edition.license.data }),
    ],
    { size: 12 },
  );
  const bare = (width: number) => {
    const drawn =
      width >= wideFrom
        ? heightIn(wide, Math.min(inner(width), wideUpTo))
        : heightIn(narrow, Math.min(inner(width), narrowUpTo));
    const noted = view.note === undefined ? 0 : note(width) * 18 + 8;
    return Math.ceil(2 * padding + drawn + noted + last(width) * 18 + 8);
  };
  const head = (width: number) => (lead === "" ? 0 : descriptor(width) * 18 + 2) + headline(width) * 24 + 10;
  return { bare, titled: (width) => bare(width) + head(width) };
}
