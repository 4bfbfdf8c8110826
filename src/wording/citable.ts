/** What a citation is made of: one record for each thing of the site that can be cited, one for each source document. */
import { sourceLanguage } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import type { Language, Languages, PlanKind } from "../data/vocabulary.ts";

export type CitableKind = "fact" | "comparison" | "chart" | "indicator" | "plan" | "article" | "page" | "dataset";

/** Something of this site, as one published version says it. */
export type Citable = {
  readonly kind: CitableKind;
  /** The thing's id; the edition's own for `dataset`. */
  readonly id: string;
  readonly title: Text;
  readonly authors: readonly Text[];
  /** The site's name: a reader of the citation must know where the address leads. */
  readonly publisher: Text;
  /** undefined where no version is published yet. */
  readonly version: string | undefined;
  /** ISO date of the version, or as of when the thing stands. Never the day of the build or of the reader's visit. */
  readonly date: string;
  /** Permalink, in the language: into the frozen version where there is one. */
  readonly url: Text;
  /** Which language's page is cited. */
  readonly language: Language;
};

/**
 * A source document: what our compilation was made from. It is cited apart from it, and as its issuer
 * made it: who published the copy that was read says nothing about the document.
 */
export type CitableSource = {
  readonly id: string;
  readonly title: Text;
  readonly authors: readonly Text[];
  readonly kind: PlanKind;
  /** "2021-01-12", "2021-01" or "2021": only as much as is known. */
  readonly date: string;
  readonly language: Language;
};

/** The same record as each language cites it, in the order of the languages. */
export function inEachLanguage<Cited extends Citable | CitableSource>(cited: Cited, spoken: Languages): Cited[] {
  return spoken.map((language) => ({ ...cited, language }));
}

/** The end of a key, by its language: that of the documents has none. */
const inLanguage = (language: Language) => (language === sourceLanguage ? "" : `-${language}`);

/** Whether a thing is cited as data (a version stands in the citation) or as a page. */
export function isData(kind: CitableKind): boolean {
  return kind !== "chart" && kind !== "article" && kind !== "page";
}

/** Whether the address itself names the version, so that a format without a place for it loses nothing. */
export function urlNamesVersion(citable: Citable): boolean {
  const { url, version, language } = citable;
  return version !== undefined && (url[language].includes(`/v/${version}/`) || url[language].endsWith(`#v${version}`));
}

/** Returns an ASCII key that never changes for this thing in this version and language: "fact-x-017-2026.1-en". */
export function citationKey(citable: Citable): string {
  const { kind, id, version, date, language } = citable;
  return `${kind}-${id}-${version ?? date}${inLanguage(language)}`.replace(/[^A-Za-z0-9.+-]/g, "-");
}

/** Returns the key of a source document: "source-elm-2021-en". */
export function sourceKey({ id, language }: CitableSource): string {
  return `source-${id}${inLanguage(language)}`;
}

/** Returns "2021-01-12" as [2021, 1, 12], "2021" as [2021]. */
export function dateParts(date: string): number[] {
  return date.split("-").map(Number);
}
