/** What goes by language: which is the documents' own, and the columns of a text. */
import { languages, type Language } from "./vocabulary.ts";

/** The language of the documents themselves, in which every word of them stands: `label`, where others are `label_en`. */
export const sourceLanguage: Language = "zh";

/** Returns the column of a text in a language: "label" in that of the documents, "label_en" in another. */
export function textColumn(name: string, language: Language): string {
  return language === sourceLanguage ? name : `${name}_${language}`;
}

/** Returns what `of` returns for each language. */
export function inEveryLanguage<Said>(of: (language: Language) => Said): Readonly<Record<Language, Said>> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Said>;
}

/** Returns the languages but one. */
export function otherLanguages(language: Language): Language[] {
  return languages.filter((other) => other !== language);
}
