import { inEveryLanguage, sourceLanguage } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { languageNameWords, languageWords } from "../messages/messages.ts";

/** BCP 47 tags of the site's languages. */
export const languageTags = /* @__PURE__ */ inEveryLanguage((language) => languageWords[language].tag);

/** BCP 47 tag of the documents. */
export const sourceTag = languageTags[sourceLanguage];

/** Returns the `lang` of what documents say within a page; undefined where the page is in their language. */
export function sourceTagWithin(language: Language): string | undefined {
  return language === sourceLanguage ? undefined : sourceTag;
}

/** Returns what a language is called in another; one that this has no name for, as it calls itself. */
export function languageName(other: Language, language: Language): string {
  const names = languageNameWords[language] as Readonly<Partial<Record<Language, string>>>;
  return names[other] ?? languageWords[other].ownName;
}

/** BCP 47 tag of how the documents' words are read, in Latin letters. */
export const pinyinTag = `${sourceLanguage}-Latn`;
