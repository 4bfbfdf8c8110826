/** RIS: two letters, two spaces, a dash, a space; lines end in CR LF, and ER closes the record. */
import { languageWords } from "../messages/messages.ts";
import { isData, type Citable, type CitableSource } from "./citable.ts";

/** Returns one record. */
export function formatRis(citable: Citable): string {
  const { language, kind } = citable;
  const site = citable.publisher[language];
  return record([
    ["TY", isData(kind) ? "DATA" : "ELEC"],
    ...citable.authors.map((a) => ["AU", a[language]] as const),
    ["TI", citable.title[language]],
    ["PY", citable.date.slice(0, 4)],
    ["DA", citable.date.replaceAll("-", "/")],
    ["PB", site],
    ...(isData(kind) ? [] : ([["T2", site]] as const)),
    ...(citable.version === undefined ? [] : ([["ET", citable.version]] as const)),
    ["UR", citable.url[language]],
    ["LA", languageWords[language].csl],
  ]);
}

/** Returns the record of a source document. */
export function formatRisSource(source: CitableSource): string {
  const { language } = source;
  return record([
    ["TY", source.kind === "government-work-report" ? "RPRT" : "GOVDOC"],
    ...source.authors.map((a) => ["AU", a[language]] as const),
    ["TI", source.title[language]],
    ["PY", source.date.slice(0, 4)],
    ["DA", source.date.replaceAll("-", "/")],
    ["LA", languageWords[language].csl],
  ]);
}

function record(lines: readonly (readonly [string, string])[]): string {
  // A line feed inside a title would begin a line that no reader understands.
  const body = lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, " ")}\r\n`).join("");
  return `${body}ER  - \r\n`;
}
