/** BibTeX in UTF-8: entry types of BibLaTeX, which older styles treat as @misc, and their `year` beside `date`. */
import { languageWords } from "../messages/messages.ts";
import { planKindNames } from "./terms.ts";
import { citationKey, isData, sourceKey, type Citable, type CitableSource } from "./citable.ts";

/** Returns one entry with a closing line feed. */
export function formatBibtex(citable: Citable): string {
  const { language, kind } = citable;
  const site = verbatim(citable.publisher[language]);
  return entry(isData(kind) ? "dataset" : "online", citationKey(citable), [
    ["author", names(citable)],
    ["title", verbatim(citable.title[language])],
    ["date", `{${citable.date}}`],
    ["year", `{${citable.date.slice(0, 4)}}`],
    [isData(kind) ? "publisher" : "organization", site],
    ...(citable.version === undefined ? [] : ([["version", `{${escapeTex(citable.version)}}`]] as const)),
    // BibLaTeX and hyperref read an address as it stands; an escaped one would not open.
    ["url", `{${citable.url[language].replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["langid", `{${languageWords[language].langid}}`],
  ]);
}

/** Returns the entry of a source document. */
export function formatBibtexSource(source: CitableSource): string {
  const { language, kind } = source;
  const isReport = kind === "government-work-report";
  const genre = `{${escapeTex(planKindNames[kind][language])}}`;
  return entry(isReport ? "report" : "misc", sourceKey(source), [
    ["author", names(source)],
    ["title", verbatim(source.title[language])],
    ["date", `{${source.date}}`],
    ["year", `{${source.date.slice(0, 4)}}`],
    isReport ? ["type", genre] : ["howpublished", genre],
    ...(isReport ? ([["institution", names(source)]] as const) : []),
    ["langid", `{${languageWords[language].langid}}`],
  ]);
}

/** Returns text as TeX prints it: the characters that TeX acts on are escaped, everything else stays. */
export function escapeTex(text: string): string {
  const words: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^&%$#_{}]/g, (c) => words[c] ?? `\\${c}`);
}

/** Two pairs of braces keep a body's name whole and a title's capitals as they are. */
function verbatim(text: string): string {
  return `{{${escapeTex(text)}}}`;
}

function names({ authors, language }: Pick<Citable, "authors" | "language">): string {
  return `{${authors.map((a) => `{${escapeTex(a[language])}}`).join(" and ")}}`;
}

function entry(type: string, key: string, fields: readonly (readonly [string, string])[]): string {
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join("")}}\n`;
}
