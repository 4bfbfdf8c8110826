/** The frame of the table of all places, whole or of a theme: the table's own rows, in a page for other sites. */
import type { Language } from "../data/vocabulary.ts";
import { tableFramePage } from "../exports/table-frame.ts";
import { sideBySidePath } from "../links.ts";
import { listWords, punctuationWords, sideBySideWords } from "../messages/messages.ts";
import { edition, report, sideBySide } from "../report.ts";
import { tableOf } from "../views/side-by-side-table.ts";
import { headHtml, rowHtml } from "./side-by-side-rows.ts";

/** Returns the page. `css` holds the style sheets of marks and of the table; rows are held against the first place. */
export function tableFrame(id: string, theme: string | undefined, language: Language, css: string): string {
  const words = sideBySideWords[language];
  const { columns, themes } = tableOf(sideBySide, theme === undefined ? {} : { theme });
  const setting = { report, language, columns, only: 0 };
  const rows = themes.flatMap(({ topics }) => topics.flatMap((topic) => topic.rows));
  const title = words.titleOf(columns.length);
  const names = listWords[language].plain(columns.map(({ name }) => name[language]));
  return tableFramePage({
    id,
    title:
      theme === undefined
        ? title
        : `${title}${punctuationWords[language].colon}${report.themes.get(theme)!.name[language]}`,
    description: words.description(names),
    path: sideBySidePath(theme === undefined ? "" : `theme-${theme}`),
    table: `<table class="sbs-table" role="table"><caption>${words.caption}</caption>${headHtml(setting)}<tbody role="rowgroup">${rows
      .map((row) => rowHtml(row, setting, { plain: true, whole: false }))
      .join("")}</tbody></table>`,
    columns: columns.length,
    more: words.takeMore,
    edition,
    language,
    css,
  });
}
