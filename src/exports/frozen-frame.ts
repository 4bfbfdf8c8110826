/**
 * The frame of a chart as it stays: a page that is finished on the day of the release. Its form, with style, script
 * and every word of ours, is stored once for all charts, the drawing once for each state and language; the page is
 * one put into the other, and its hash is stored beside them: it never changes a byte, whatever becomes of this code.
 */
import { themeColors, type Theme } from "../charts/standalone.ts";
import { drawChart } from "../charts/draw-chart.ts";
import type { Edition } from "../data/model.ts";
import { frozenKinds, hashOf, type FrameState, type StoredState, type ThingState } from "../data/releases.ts";
import { inEach, textColumn } from "../data/languages.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import { atVersion, localPath, pagePath, type PageKind } from "../links.ts";
import { frameWords } from "../messages/messages.ts";
import type { ChartView } from "../views/charts.ts";
import { escapeHtml } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";
import { forFrame, framePage, frameCss, siteAndLicense } from "./embed-page.ts";
import { embedCss } from "./embed-style.ts";
import { heightIn, inner, padding, sizeOf, textLines, type HeightAt } from "./frame-heights.ts";

/** The width that a drawing is stored with: that of a phone, which grows with its frame up to `upTo`. */
const width = 344;
const upTo = 560;

/** A place of the form: "{{title}}". */
const place = (name: string) => `{{${name}}}`;

const firstSaid = (language: Language) => frameWords[language].firstSaid(place("version"), place("date"));

/** Returns the way from a frame's address to the root of the site, wherever that is: "../../../". */
function rootFrom(language: Language): string {
  return language === languages[0] ? "../../../" : "../../../../";
}

/** Returns what the marks of a stored drawing lead to: what the version says that first has the drawing. */
export function frozenHref(language: Language): (kind: PageKind, id: string) => string {
  return (kind, id) => {
    const path = pagePath(kind, id);
    const isFrozen = frozenKinds.some((each) => each === kind);
    const said = isFrozen ? atVersion(path, place("version")) : path;
    return rootFrom(language) + localPath(said, language).slice(1);
  };
}

/** Returns the drawing of a chart as it is stored; `view` leads where `frozenHref` says. */
export function frozenDrawing(view: ChartView, language: Language): string {
  const drawing = drawChart(view.chart, {
    id: "f",
    width,
    title: view.title,
    description: view.finding,
    lang: languageTags[language],
  });
  return forFrame(drawing);
}

/** Returns the form of all frames. `css` is the text of src/styles/chart.css. */
export function frameForm(css: string, edition: Edition): FrameState {
  const form = (language: Language) => formIn(css, edition, language);
  return { kind: "frames", id: "frame", html: inEach(edition.languages, form) };
}

function formIn(css: string, edition: Edition, language: Language): string {
  const away = 'target="_blank" rel="noopener"';
  const page =
    rootFrom(language) + localPath(atVersion(pagePath("charts", place("id")), place("version")), language).slice(1);
  const body = [
    `<h1 class="t"><a href="${page}" ${away}>${place("title")}</a></h1>`,
    `<div class="f">${place("drawing")}</div>`,
    `<p>${place("note")}</p>`,
    `<p>${firstSaid(language)}${place("source")} · <a href="${page}" ${away}>${frameWords[language].page}</a> · ${siteAndLicense(edition, language)}</p>`,
  ].join("\n");
  const classes = new Set([...css.matchAll(/\.([A-Za-z][\w-]*)/g)].map((match) => match[1]!));
  return framePage({
    id: place("id"),
    head: `${place("title")} · ${escapeHtml(edition.title[language])}`,
    description: place("finding"),
    canonical: page.replace(/#.*$/, ""),
    body,
    style: `${colorSchemes(css)}${embedCss(css, classes, `${frameCss}.f{max-width:${upTo}px}p:empty{display:none}`)}`,
    language,
  });
}

/** Form fields and scroll bars, where a host shows any, follow the colours of the page. */
function colorSchemes(css: string): string {
  const scheme = (theme: Theme) => `color-scheme:${themeColors(css, theme).size > 0 ? theme : "light"}`;
  return `:root{${scheme("light")} dark}[data-theme="light"]{${scheme("light")}}[data-theme="dark"]{${scheme("dark")}}`;
}

type Frozen = Pick<ThingState, "id" | "row">;

/** Returns the finished page of a chart's state in a language. */
export function fillFrame(
  form: FrameState,
  { id, row }: Frozen,
  { version, date }: StoredState["since"],
  language: Language,
): string {
  const cell = (column: string) => row[textColumn(column, language)] ?? "";
  const parts: Readonly<Record<string, string>> = {
    id,
    version,
    date,
    title: escapeHtml(cell("title")),
    finding: escapeHtml(cell("text")),
    note: escapeHtml(cell("note")),
    source: escapeHtml(cell("source")),
    drawing: cell("drawing").replaceAll(place("version"), version),
  };
  return form.html[language]!.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** Returns the page of a stored state. Throws RangeError where it is not the one that was released. */
export function frozenFrame(form: FrameState, state: StoredState, language: Language): string {
  const html = fillFrame(form, state, state.since, language);
  if (hashOf(html) !== state.pages?.[language])
    throw new RangeError(
      `the frame of charts/${state.id}, ${state.hash}, is not the one that ${state.since.version} released`,
    );
  return html;
}

/** Returns the height in px that the frame of a state needs at a width. */
export function frozenHeights({ row }: Frozen, edition: Edition, language: Language): HeightAt {
  const cell = (column: string) => row[textColumn(column, language)] ?? "";
  const size = sizeOf(cell("drawing"));
  const { page, license } = frameWords[language];
  const last = textLines(
    [
      `${firstSaid(language)}${cell("source")} · `,
      { whole: page },
      " · ",
      ...license(edition.title[language], { whole: edition.license.data }),
    ],
    { size: 12 },
  );
  const [title, note] = [textLines([cell("title")], { size: 17, bold: true }), textLines([cell("note")], { size: 12 })];
  return (at) => {
    const drawn = heightIn(size, Math.min(inner(at), upTo));
    const noted = cell("note") === "" ? 0 : note(at) * 18 + 8;
    return Math.ceil(2 * padding + drawn + title(at) * 24 + 10 + noted + last(at) * 18 + 8);
  };
}
