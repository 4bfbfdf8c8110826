/** APA, 7th edition, as a line of plain text; in Chinese with its words translated, for there is no national form. */
import { planKindNames } from "./terms.ts";
import { dateParts, isData, type Citable, type CitableSource } from "./citable.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Returns "Plans Side by Side project. (2026). Title (Version 2026.1) [Data set]. Plans Side by Side. https://…". */
export function formatApa(citable: Citable): string {
  const { language, kind, version } = citable;
  const authors = citable.authors.map((a) => a[language]).join(language === "zh" ? "、" : ", & ");
  const title = citable.title[language];
  const tail = `${citable.publisher[language]}. ${citable.url[language]}`;
  const words =
    language === "zh"
      ? { version: version === undefined ? "" : `（${version}版）`, data: "[数据集]", chart: "[图]" }
      : { version: version === undefined ? "" : ` (Version ${version})`, data: " [Data set]", chart: " [Chart]" };
  if (isData(kind)) return `${authors}. (${citable.date.slice(0, 4)}). ${title}${words.version}${words.data}. ${tail}`;
  return `${authors}. (${formatDate(citable.date, language)}). ${title}${words.version}${kind === "chart" ? words.chart : ""}. ${tail}`;
}

/** Returns "Kunshan … (2021, January 12). Title [Government work report, in Chinese]." */
export function formatApaSource(source: CitableSource): string {
  const { language } = source;
  const authors = source.authors.map((a) => a[language]).join(language === "zh" ? "、" : ", & ");
  const kind = planKindNames[source.kind][language];
  const bracket = language === "zh" ? `[${kind}]` : ` [${kind}, in Chinese]`;
  return `${authors}. (${formatDate(source.date, language)}). ${source.title[language]}${bracket}.`;
}

function formatDate(date: string, language: "zh" | "en"): string {
  const [year, month, day] = dateParts(date);
  if (month === undefined) return `${year}`;
  if (language === "zh") return `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
  return `${year}, ${months[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}
