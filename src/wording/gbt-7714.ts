/**
 * GB/T 7714 in the numeric system. The 2025 edition, in force since 2026-07-01, gives data sets a
 * version and a full date and sets full-width brackets; journals still ask for the one of 2015.
 */
import type { PlanKind } from "../data/vocabulary.ts";
import { isData, urlNamesVersion, type Citable, type CitableSource } from "./citable.ts";

export type GbtEdition = "2025" | "2015";

/**
 * Returns an entry without number. `accessed` is the day of the reader's visit (ISO), which the
 * standard asks for in online documents; it is left out unless given: only the reader knows it.
 */
export function formatGbt7714(citable: Citable, edition: GbtEdition, accessed?: string): string {
  const { language, version, date } = citable;
  const authors = nameList(citable);
  const title = citable.title[language];
  const visit = accessed ? `[${accessed}]` : "";
  // An address with #v… or under /v/ names the version; where it does not, the entry must.
  const versionElement = version === undefined ? "" : `V${version}. `;
  const url = citable.url[language];
  if (isData(citable.kind)) {
    const publisher = citable.publisher[language];
    return edition === "2025"
      ? `${authors}. ${title}[DS/OL]. ${versionElement}${publisher}（${date}）${visit}. ${url}.`
      : `${authors}. ${title}[DS/OL]. ${urlNamesVersion(citable) ? "" : versionElement}${publisher}, ${date.slice(0, 4)}${visit}. ${url}.`;
  }
  // A page is of a site: without its name a reader of the entry has nothing but the address.
  const site = citable.publisher[language];
  const when = edition === "2025" ? `（${date}）` : `, ${date.slice(0, 4)}(${date})`;
  return `${authors}. ${title}[EB/OL]. ${versionElement}${site}${when}${visit}. ${url}.`;
}

/** [R] a report, [N] news, [Z] any other document. */
const sourceMarks: Record<PlanKind, "R" | "Z" | "N"> = {
  "government-work-report": "R",
  "work-plan": "Z",
  "five-year-outline": "Z",
  "overall-plan": "Z",
  "statistical-bulletin": "R",
  "news-report": "N",
};

/** Returns the entry of a source document, the same in both editions: no address, for what was read is a copy. */
export function formatGbt7714Source(source: CitableSource): string {
  const title = source.title[source.language];
  return `${nameList(source)}. ${title}[${sourceMarks[source.kind]}]. ${source.date.slice(0, 4)}.`;
}

function nameList({ authors, language }: Pick<Citable, "authors" | "language">): string {
  return authors.map((a) => a[language]).join(", ");
}
