/**
 * The frame of the table of all places for pages elsewhere: the newest numbers, a head that stays while the body scrolls
 * within the frame's own height, and no need of script. With script `?row=` leaves one row.
 */
import type { Edition } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, href } from "../links.ts";
import { escapeHtml, Html, inline } from "../wording/html.ts";
import { frameBase, framePage, siteAndLicense } from "./embed-page.ts";
import { classesOf, embedCss } from "./embed-style.ts";
import { frameScript } from "./frame-script.ts";
import { columnRules } from "./side-by-side-style.ts";

const highest = 640;

/** Links open a page of their own: the host's page stays. */
const away = 'target="_blank" rel="noopener"';

/** Returns the height in px that a frame with so many rows is offered: all of it, or as much as an article can hold. */
export function tableFrameHeight(rows: number): number {
  return Math.min(highest, 230 + rows * 70);
}

/** Rules of the page that the table stands on elsewhere. */
const tableCss = (columns: number) =>
  [
    ":root{color-scheme:light dark}",
    "main{font-size:14px;line-height:1.5;font-variant-numeric:tabular-nums}",
    "table{border-collapse:collapse;width:100%}",
    "caption,.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}",
    "th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}",
    "thead th{border-bottom:1px solid var(--ink);font-weight:600}",
    "p.v{margin:0 0 4px;color:inherit}",
    "p a{white-space:normal}",
    "p.more{color:var(--ink-soft)}",
    ...columnRules(columns),
    "[hidden]{display:none!important}",
  ].join("");

const oneRow = `(function () {
  var row = new URLSearchParams(location.search).get("row");
  if (row) document.addEventListener("DOMContentLoaded", function () {
    if (document.getElementById("row-" + row)) document.querySelectorAll("tbody tr").forEach(function (each) {
      each.hidden = each.id !== "row-" + row;
    });
  });
})();`;

export type TableFrame = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Path of the page that has all of the table. */
  readonly path: string;
  /** The table as markup, and how many columns of places it has. */
  readonly table: string;
  readonly columns: number;
  /** What the link to the page says. */
  readonly more: string;
  readonly edition: Edition;
  readonly language: Language;
  /** The texts of chart.css and side-by-side.css. */
  readonly css: string;
};

/** Returns the page of the frame. */
export function tableFramePage(frame: TableFrame): string {
  const { id, title, path, table, columns, more, edition, language, css } = frame;
  const page = href(path, language, edition.base);
  const body = [
    inline`<h1 class="t"><a href="${page}" ${new Html(away)}>${title}</a></h1>`.markup,
    `<div class="sbs plain">${table.replaceAll("<a ", `<a ${away} `)}</div>`,
    inline`<p class="more"><a href="${page}" ${new Html(away)}>${more}</a> · ${new Html(siteAndLicense(edition, language))}</p>`
      .markup,
  ].join("\n");
  return framePage({
    id,
    head: escapeHtml(`${title} · ${edition.title[language]}`),
    description: escapeHtml(frame.description),
    canonical: escapeHtml(absoluteUrl(path, language, edition)),
    body,
    style: embedCss(css, classesOf(body), `${frameBase}${tableCss(columns)}`),
    script: `${oneRow}\n${frameScript}`,
    language,
  });
}
