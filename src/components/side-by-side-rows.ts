/** The rows of the table of all places as markup, for pages and for frames: there are hundreds of cells on a page. */
import { markShape } from "../charts/mark.ts";
import { href, filePath, pagePath } from "../links.ts";
import { punctuationWords, sideBySideWords } from "../messages/messages.ts";
import { gapOf } from "../views/side-by-side-gaps.ts";
import type { MeasureRow } from "../views/side-by-side-rows.ts";
import type { TopicRows } from "../views/side-by-side-table.ts";
import { Html, inline } from "../wording/html.ts";
import { toDigits } from "../wording/numbers.ts";
import { boundSigns } from "../wording/margins.ts";
import { directionNames, formNames } from "../wording/terms.ts";
import { cellHtml, comparableClasses, headUnit, restHtml, rowNotes, type Setting } from "./side-by-side-cells.ts";

/** How a table is shown: with its choices, or its newest numbers only; whether each row has an address to hand on. */
export type Shown = { readonly plain: boolean; readonly whole: boolean };

/** Returns the head: the places with their marks. */
export function headHtml({ report, language, columns }: Setting): string {
  const cells = columns.map((place) => {
    const mark = new Html(markShape(place.mark, 8, 8, 5));
    const at = href(pagePath("places", place.id), language, report.edition.base);
    return inline`<th scope="col" role="columnheader"><svg class="chart sbs-mark" viewBox="0 0 16 16" width="13" height="13" aria-hidden="true"><g class="${`place-${place.color}`}">${mark}</g></svg> <a href="${at}">${place.name[language]}</a></th>`
      .markup;
  });
  return `<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${sideBySideWords[language].indicator}</th>${cells.join("")}</tr></thead>`;
}

/** Returns the row of a measure. */
export function rowHtml(row: MeasureRow, setting: Setting, { plain, whole }: Shown): string {
  const { columns } = setting;
  const cells = row.cells.map((cell, i) => {
    const { classes, html } = cellHtml(cell, row, setting);
    return `<td role="cell" class="c place-${columns[i]!.color} ${classes}">${html}</td>`;
  });
  const comparable = plain ? "" : comparableClasses(row, setting);
  const name = `row${comparable === "" ? "" : ` ${comparable}`}`;
  const gaps = whole ? ` data-gaps="${gapsText(row, setting)}"` : "";
  return `<tr role="row" class="${name}" id="row-${row.id}"${gaps}>${rowHead(row, setting, { plain, whole })}${cells.join("")}</tr>`;
}

function rowHead(row: MeasureRow, setting: Setting, { plain, whole }: Shown): string {
  const { report, language } = setting;
  const indicator = report.indicators.get(row.indicator)!;
  const name = indicator.name[language];
  const arrow = indicator.direction === "none" || row.form === "rank" ? undefined : indicator.direction;
  const said = arrow && directionNames[arrow][language];
  const sign = arrow
    ? inline`<b role="img" aria-label="${said!}" title="${said!}">${arrow === "lower" ? " ↓" : " ↑"}</b>`
    : undefined;
  const form = row.form ? `${formNames[row.form][language]} ` : "";
  const link = inline`<a href="${href(pagePath("indicators", row.indicator), language, report.edition.base)}">${name}</a>`;
  const own = whole
    ? inline`<a class="sbs-own" href="#row-${row.id}" aria-label="${sideBySideWords[language].ownRow(name)}">#</a>`
    : undefined;
  const unit = inline`<small>${form}${headUnit(row.unit, report, language)}${sign}</small>`;
  return `<th scope="row" role="rowheader">${link.markup}\u2002${unit.markup}${own?.markup ?? ""}${plain ? "" : rowNotes(row, setting)}</th>`;
}

/** For each place that may be chosen how far the row's numbers are from it: "p12.5 a≥40 -", points or per cent. */
function gapsText(row: MeasureRow, { report, columns }: Setting): string {
  return columns
    .map(({ id }) => {
      const gap = gapOf(row, id, report);
      if (!gap) return "-";
      return `${gap.kind === "points" ? "p" : "a"}${boundSigns[gap.size.bound]}${toDigits(gap.size.value, 1)}`;
    })
    .join(" ")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Returns the row of what stands alone under a topic: numbers in no row, and tasks without one. */
function restRowHtml({ topic, rest }: TopicRows, setting: Setting): string {
  const { report, language } = setting;
  const name = report.topics.get(topic)!.name[language];
  const link = inline`<a href="${href(pagePath("topics", topic), language, report.edition.base)}">${name}</a>`.markup;
  const cells = rest.map((cell) => `<td role="cell">${restHtml(cell, setting)}</td>`).join("");
  return `<tr role="row" class="rest" id="topic-${topic}"><th scope="row" role="rowheader">${link}\u2002<small>${sideBySideWords[language].restRow}</small></th>${cells}</tr>`;
}

/** Returns the head of a theme's rows, with the ways to hand them on. */
export function themeRowHtml(theme: string, { report, language, columns }: Setting): string {
  const words = sideBySideWords[language];
  const { base } = report.edition;
  const name = report.themes.get(theme)!.name[language];
  const to = (path: string) => href(path, language, base);
  const page = inline`<a href="${to(pagePath("themes", theme))}">${name}</a>`.markup;
  const take = inline`<small class="no-print"><a href="#take" data-take="${`theme-${theme}`}">${words.takeShort}</a> · <a href="${to(filePath("themes", theme, "csv"))}" aria-label="${`CSV${punctuationWords[language].colon}${words.downloadTheme(name)}`}" download>CSV</a></small>`;
  return `<tr role="row" class="sbs-theme" id="theme-${theme}"><th role="rowheader" colspan="${columns.length + 1}" scope="rowgroup">${page}${take.markup}</th></tr>`;
}

/** Returns all rows of a topic. */
export function topicRowsHtml(topic: TopicRows, setting: Setting, shown: Shown): string {
  const hasRest = topic.rest.some(({ facts, tasks }) => facts.length + tasks.length > 0);
  const rows = topic.rows.map((row) => rowHtml(row, setting, shown));
  return [...rows, ...(!shown.plain && hasRest ? [restRowHtml(topic, setting)] : [])].join("");
}
