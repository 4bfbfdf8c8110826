/** A text of the content in pieces: words of the glossary, and in English words that stay Chinese. */
import type { Term } from "../data/glossary.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { scriptWords } from "../messages/messages.ts";

export type Segment = {
  readonly text: string;
  /** The term of the glossary that the piece is. */
  readonly term?: Term;
  /** Whether an English text has the piece in Chinese. */
  readonly chinese?: boolean;
};

/** A glossary ready to be searched for in texts of one language. */
export type TermFinder = {
  readonly language: Language;
  readonly terms: ReadonlyMap<string, Term>;
  readonly pattern: RegExp;
};

/** Returns a finder for the terms; longer names are found before shorter ones within them. */
export function termFinder(glossary: readonly Term[], language: Language): TermFinder {
  const named = glossary.flatMap((term) =>
    [term.term[language], ...term.aliases[language]].map((name) => [name.toLowerCase(), term] as const),
  );
  const names = [...new Map(named).keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const source = scriptWords[language].named(words);
  return { language, terms: new Map(named), pattern: names.length === 0 ? /(?!)/gu : new RegExp(source, "giu") };
}

const han = /\p{Script=Han}(?:[\p{Script=Han}\p{N}\u3000-\u303f\uff00-\uffef·…]*\p{Script=Han})?/gu;

/** Returns the text in pieces; each term is marked where it stands first, unless `seen` has it already. */
export function segments(text: string, finder: TermFinder, seen: Set<string> = new Set()): Segment[] {
  const pieces: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(finder.pattern)) {
    const term = finder.terms.get(match[0].toLowerCase())!;
    if (seen.has(term.id)) continue;
    seen.add(term.id);
    pieces.push(...inLanguage(text.slice(end, match.index), finder.language), { text: match[0], term });
    end = match.index + match[0].length;
  }
  return [...pieces, ...inLanguage(text.slice(end), finder.language)];
}

function inLanguage(text: string, language: Language): Segment[] {
  if (text === "") return [];
  if (language === sourceLanguage) return [{ text }];
  const pieces: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(han)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], chinese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
