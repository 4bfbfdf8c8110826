/** What an author pastes to show a chart elsewhere; whatever a title holds, it stays text in each of them. */
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, embedPath, embedScriptPath, filePath, pagePath } from "../links.ts";
import { escapeHtml } from "./html.ts";

export const embedThemes = ["auto", "light", "dark"] as const;
type EmbedTheme = (typeof embedThemes)[number];

/** What the author chose. A frozen chart has its title in it: that choice does nothing there. */
export type EmbedChoice = {
  readonly id: string;
  readonly language: Language;
  readonly theme: EmbedTheme;
  readonly withTitle: boolean;
  /** The state that it stays with, by its hash; undefined where it follows what is corrected and added. */
  readonly state: string | undefined;
};

export type EmbedChart = {
  readonly title: string;
  /** What the chart finds: the words that stand for its picture. */
  readonly finding: string;
  /** Of the frame, such that nothing is cut off where no script fits it. */
  readonly height: FrameHeight;
};

type Site = { readonly site: string; readonly base: string };

/** The height of a frame: in px, enough at any width; and as CSS, in which 100% is the width that the frame is given. */
export type FrameHeight = { readonly any: number; readonly fitted: string };

/** A chart as it is offered in one language. */
type OfferedChart = {
  readonly title: string;
  readonly finding: string;
  readonly titled: FrameHeight;
  readonly bare: FrameHeight;
  readonly frozen?: FrameHeight;
};

/** All that an author may choose between for one chart, as the page hands it to its script. */
export type EmbedChoices = {
  readonly id: string;
  /** The chart as it is now, by its hash; undefined where no version has it so. */
  readonly state: string | undefined;
  readonly site: string;
  readonly base: string;
  /** In each language of the edition. */
  readonly languages: Readonly<Partial<Record<Language, OfferedChart>>>;
};

/** The forms, in the order in which they are offered. */
export const snippetNames = ["iframe", "script", "element", "svg", "png", "markdown"] as const;
export type SnippetName = (typeof snippetNames)[number];
/** A form that a choice does not allow is undefined: what stays as it is has no pictures. */
export type Snippets = Readonly<Record<SnippetName, string | undefined>>;

/** Returns the address of the frame, with what differs from the default in its query: "…/embed/fdi/?theme=dark". */
export function embedUrl(choice: EmbedChoice, site: Site): string {
  const url = absoluteUrl(embedPath(choice.id, choice.state), choice.language, site);
  const query = embedQuery(choice);
  return query === "" ? url : `${url}?${query}`;
}

/** Returns the query of a frame's address without "?", "" for the default. */
export function embedQuery({ theme, withTitle, state }: EmbedChoice): string {
  const bare = !withTitle && state === undefined;
  return [theme === "auto" ? "" : `theme=${theme}`, bare ? "title=0" : ""].filter((part) => part !== "").join("&");
}

/** Returns the bare frame: scripts (its height) and links that open a page (not a window of ours), and nothing else. */
export function iframeSnippet(choice: EmbedChoice, { title, height }: Omit<EmbedChart, "finding">, site: Site): string {
  return frameSnippet(embedUrl(choice, site), title, height.any);
}

/**
 * Returns the markup of a frame by its whole address, its title as text and its height in px: in a box of its own, but for a
 * frame that `fetches` its data, which a box without an origin may not.
 */
export function frameSnippet(url: string, title: string, height: number, { fetches = false } = {}): string {
  const box = fetches ? "" : ` sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"`;
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"${box} frameborder="0"></iframe>`;
}

/** Returns the line that loads the script which fits frames to their charts, by its whole address. */
export function scriptSnippet(url: string): string {
  return `<script src="${escapeHtml(url)}" async></script>`;
}

/**
 * Returns a frame in a box that has the height of its content at each width: the room below nothing is the only length in
 * CSS that can follow the width. Where styles are not allowed it is the bare frame, high enough for any width.
 */
function fittedFrame(frame: string, { fitted }: FrameHeight): string {
  const held = frame.replace("<iframe ", '<iframe style="position:absolute;height:100%" ');
  return `<div style="position:relative;padding-bottom:${fitted}">${held}</div>`;
}

/** Returns every form for what the author chose. */
export function embedSnippets(choice: EmbedChoice, chart: EmbedChart, site: Site): Snippets {
  const { id, language, theme, withTitle, state } = choice;
  const at = (path: string) => absoluteUrl(path, language, site);
  const page = at(pagePath("charts", id));
  const script = absoluteUrl(embedScriptPath, language, site);
  const title = escapeHtml(chart.title);
  const alt = escapeHtml(chart.finding === "" ? chart.title : chart.finding);
  const link = `<a href="${escapeHtml(page)}">${title}</a>`;
  const image = (suffix: string) =>
    `<a href="${escapeHtml(page)}"><img src="${escapeHtml(at(filePath("charts", id, suffix)))}" alt="${alt}" width="760" loading="lazy"></a>`;
  const frame = fittedFrame(iframeSnippet(choice, chart, site), chart.height);
  const attributes = [
    `chart="${escapeHtml(id)}"`,
    `lang="${language}"`,
    ...(state === undefined ? [] : [`state="${escapeHtml(state)}"`]),
    ...(theme === "auto" ? [] : [`theme="${theme}"`]),
    ...(state !== undefined || withTitle ? [] : ['bare=""']),
  ];
  const load = scriptSnippet(script);
  return {
    iframe: frame,
    script: `${frame}\n${load}`,
    element: `<plan-chart ${attributes.join(" ")}>${link}</plan-chart>\n${load}`,
    // The files of a chart follow what is corrected: what stays is the frame.
    svg: state === undefined ? image("svg") : undefined,
    png: state === undefined ? image("png") : undefined,
    markdown:
      state === undefined
        ? `[![${escapeMarkdown(chart.finding === "" ? chart.title : chart.finding)}](${at(filePath("charts", id, "png"))})](${page})`
        : undefined,
  };
}

/** A text between the brackets of a link in Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#!|&~]/g, (char) => `\\${char}`);
}
