/** The README of the archive, which is also the last sheet of the spreadsheet: what this is, in the languages of the edition. */
import type { Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, dataPath } from "../links.ts";
import { archiveReadmeWords } from "../messages/messages.ts";
import { citeDataset } from "../wording/citables.ts";
import { citationTexts } from "../wording/citations.ts";
import { standingText } from "../wording/standing.ts";
import type { Table } from "./columns.ts";

/** Returns the lines, in one language of the edition after the other; none of them begins like a formula. */
export function readmeLines(report: Report, tables: readonly Table[]): string[] {
  return report.edition.languages.flatMap((language, i) => [
    ...(i === 0 ? [] : [""]),
    ...linesIn(language, report, tables),
  ]);
}

function linesIn(language: Language, report: Report, tables: readonly Table[]): string[] {
  const { edition } = report;
  const { title, description, license, version, date } = edition;
  const words = archiveReadmeWords[language];
  const url = (path: string, of: Language) => absoluteUrl(path, of, edition);
  const citable = citeDataset(report, language, { version, date, url });
  return [
    words.title(title[language], standingText(edition, language)),
    description[language],
    "",
    words.formats,
    ...tables.map((table) =>
      words.table(table.name, table.title[language], table.rows.length, table.description[language]),
    ),
    "",
    words.license(license.data, license.dataUrl, license.standing[language]),
    words.citation(citationTexts(citable)[words.citedBy]),
    words.address(url(dataPath(), language)),
  ];
}
