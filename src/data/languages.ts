/** What goes by language: which is the documents' own, which keys and columns an edition has, what a text is in a language that it lacks. */
import type { Text } from "./model.ts";
import { languages, type Language, type Languages } from "./vocabulary.ts";

/** The language of the documents themselves, in which every word of them stands: `label`, where others are `label_en`. */
export const [sourceLanguage, ...translations] = languages;
export type Translation = (typeof translations)[number];
/** The columns of a text in the languages other than the documents': `label_en`. */
export type TranslatedColumn<Name extends string> = `${Name}_${Translation}`;

/** Returns the column of a text in a language: "label" in that of the documents, "label_en" in another. */
export function textColumn<Name extends string>(name: Name, language: Language): Name | TranslatedColumn<Name> {
  return language === sourceLanguage ? name : `${name}_${language}`;
}

/** Returns the columns of a text in every language, that of the documents first: "label", "label_en". */
export function columnsOf<Name extends string>(name: Name): readonly (Name | TranslatedColumn<Name>)[] {
  return languages.map((language) => textColumn(name, language));
}

/** Returns a text under its keys: { reason, reason_en }. */
export function underKeys<Name extends string, Said>(
  name: Name,
  said: Readonly<Record<Language, Said>>,
): Readonly<Record<Name | TranslatedColumn<Name>, Said>> {
  const entries = languages.map((language) => [textColumn(name, language), said[language]] as const);
  return Object.fromEntries(entries) as Record<Name | TranslatedColumn<Name>, Said>;
}

/** Returns what `of` returns for each language. */
export function inEveryLanguage<Said>(of: (language: Language) => Said): Readonly<Record<Language, Said>> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Said>;
}

/** Returns the languages of an edition but one. */
export function otherLanguages(language: Language, spoken: Languages): Language[] {
  return spoken.filter((other) => other !== language);
}

/** The text of the documents' language with its translations: a language that the edition lacks has the words of the first, and no page. */
export function textOf(source: string, translated: (language: Translation) => string | undefined): Text {
  return inEveryLanguage((language) => (language === sourceLanguage ? source : (translated(language) ?? source)));
}

/** The key of the text and its language, for the key of a text in another language than the first; undefined for others. */
export function twinOf(key: string): { readonly key: string; readonly language: Language } | undefined {
  const language = translations.find((each) => key.endsWith(`_${each}`));
  return language && { key: key.slice(0, -language.length - 1), language };
}

/** Whether a key or column is one of an edition in these languages: it is no text in another. */
export function isSpoken(key: string, spoken: Languages): boolean {
  const twin = twinOf(key);
  return twin === undefined || spoken.includes(twin.language);
}

/** The keys or columns of an edition in these languages, in their order: those of texts in others are left out. */
export function keysIn<Key extends string>(keys: readonly Key[], spoken: Languages): Key[] {
  return keys.filter((key) => isSpoken(key, spoken));
}

/** What is said in each language of the edition. */
export function inEach<Said>(spoken: Languages, say: (language: Language) => Said): Partial<Record<Language, Said>> {
  return Object.fromEntries(spoken.map((language) => [language, say(language)]));
}

/** What is said in each language of the edition, in every language: one that it lacks has what the first says. */
export function inSpoken<Said>(spoken: Languages, say: (language: Language) => Said): Readonly<Record<Language, Said>> {
  const said = new Map(spoken.map((language) => [language, say(language)]));
  return inEveryLanguage((language) => said.get(spoken.includes(language) ? language : spoken[0])!);
}

/** A text in all languages of the edition at once, for files that stand once for all of them. */
export function together(text: Text, spoken: Languages, separator: string): string {
  return spoken.map((language) => text[language]).join(separator);
}

/** The language of what programs read and has room for one: English where the edition has it. */
export function languageOfPrograms(spoken: Languages): Language {
  return spoken.includes("en") ? "en" : spoken[0];
}

/** The same value without the keys of texts in languages that the edition lacks, however deep they stand. */
export function spokenOnly<Value>(value: Value, spoken: Languages): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => spokenOnly(each, spoken)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const keys = keysIn(Object.keys(value), spoken);
  return Object.fromEntries(
    keys.map((key) => [key, spokenOnly((value as Record<string, unknown>)[key], spoken)]),
  ) as Value;
}

/** The same lines without the columns of texts in languages that the edition lacks; the first line names the columns. */
export function spokenColumns(
  lines: readonly (readonly string[])[],
  spoken: Languages,
): readonly (readonly string[])[] {
  const [header = []] = lines;
  const kept = new Set(keysIn(header, spoken));
  return kept.size === header.length ? lines : lines.map((line) => line.filter((_, i) => kept.has(header[i]!)));
}
