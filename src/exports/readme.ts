/** The README of the archive, which is also the last sheet of the spreadsheet: what this is, in the languages of the edition. */
import type { Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, dataPath } from "../links.ts";
import { citeDataset } from "../wording/citables.ts";
import { formatApa } from "../wording/apa.ts";
import { formatGbt7714 } from "../wording/gbt-7714.ts";
import { standingText } from "../wording/standing.ts";
import type { Table } from "./columns.ts";

/** Returns the lines, in one language of the edition after the other; none of them begins like a formula. */
export function readmeLines(report: Report, tables: readonly Table[]): string[] {
  const { edition } = report;
  const cited = {
    version: edition.version,
    date: edition.date,
    url: (path: string, language: Language) => absoluteUrl(path, language, edition),
  };
  const files = (language: Language) =>
    tables.map(({ name, title, description, rows }) =>
      language === "zh"
        ? `${name}：${title.zh}，${rows.length}行。${description.zh}`
        : `${name}: ${title.en}, ${rows.length} rows. ${description.en}`,
    );
  const said: Readonly<Record<Language, () => string[]>> = {
    zh: () => [
      `${edition.title.zh}，${standingText(edition, "zh")}`,
      edition.description.zh,
      "",
      "各表均有csv（UTF-8，以BOM开头）、json与parquet三种格式，另有一个xlsx文件。各列含义见codebook.csv，代码含义见codes.csv，结构见datapackage.json与schema.json。",
      ...files("zh"),
      "",
      `许可：${edition.license.data}（${edition.license.dataUrl}）。${edition.license.standing.zh}`,
      `引用：${formatGbt7714(citeDataset(report, "zh", cited), "2025")}`,
      `网址：${absoluteUrl(dataPath(), "zh", edition)}`,
    ],
    en: () => [
      `${edition.title.en}. ${standingText(edition, "en")}`,
      edition.description.en,
      "",
      "Every table comes as csv (UTF-8 with a byte order mark), json and parquet, and all of them in one xlsx file. codebook.csv says what each column means, codes.csv what each code means, datapackage.json and schema.json how they are made.",
      ...files("en"),
      "",
      `Licence: ${edition.license.data} (${edition.license.dataUrl}). ${edition.license.standing.en}`,
      `To cite: ${formatApa(citeDataset(report, "en", cited))}`,
      `Address: ${absoluteUrl(dataPath(), "en", edition)}`,
    ],
  };
  return edition.languages.flatMap((language, i) => [...(i === 0 ? [] : [""]), ...said[language]()]);
}
