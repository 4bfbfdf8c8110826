/** The glossary as it is read: from a to z by sound, each word with where it occurs. */
import type { Term } from "../data/glossary.ts";
import type { Fact, Indicator, Report } from "../data/model.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { segments, termFinder } from "./segments.ts";

export type GlossaryEntry = {
  /** Where it stands: "A", "B". */
  readonly letter: string;
  readonly term: Term;
  /** Indicators whose name, definition or note has the word. */
  readonly indicators: readonly Indicator[];
  /** Facts without an indicator whose label or note has it. */
  readonly facts: readonly Fact[];
};

/** Returns the entries: Chinese words by their pinyin, English ones by their letters. */
export function glossaryEntries(glossary: readonly Term[], report: Report, language: Language): GlossaryEntry[] {
  const finder = termFinder(glossary, language);
  const wordsIn = (texts: readonly (string | undefined)[]) =>
    new Set(texts.flatMap((text) => segments(text ?? "", finder).flatMap(({ term }) => term?.id ?? [])));
  const indicators = [...report.indicators.values()].map((indicator) => ({
    indicator,
    words: wordsIn([indicator.name[language], indicator.definition[language], indicator.note?.[language]]),
  }));
  const facts = [...report.facts.values()]
    .filter(({ indicator }) => indicator === undefined)
    .map((fact) => ({ fact, words: wordsIn([fact.label[language], fact.note?.[language]]) }));
  return [...glossary]
    .sort((a, b) => compare(sortKey(a, language), sortKey(b, language)))
    .map((term) => ({
      letter: sortKey(term, language).slice(0, 1).toUpperCase(),
      term,
      indicators: indicators.filter(({ words }) => words.has(term.id)).map(({ indicator }) => indicator),
      facts: facts.filter(({ words }) => words.has(term.id)).map(({ fact }) => fact),
    }));
}

/** Letters only, tones and quotation marks left out: the order must not depend on a machine's locale. */
function sortKey({ term, pinyin }: Term, language: Language): string {
  const text = language === sourceLanguage ? pinyin : term[language];
  return text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase();
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
