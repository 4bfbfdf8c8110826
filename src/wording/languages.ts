import { sourceLanguage } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";

/** BCP 47 tags of the site's languages. */
export const languageTags: Readonly<Record<Language, string>> = { zh: "zh-Hans", en: "en" };

/** BCP 47 tag of the documents. */
export const sourceTag = languageTags[sourceLanguage];

/** Returns the `lang` of what documents say within a page; undefined where the page is in their language. */
export function sourceTagWithin(language: Language): string | undefined {
  return language === sourceLanguage ? undefined : sourceTag;
}

/** The languages as Open Graph names them. */
export const openGraphLocales: Readonly<Record<Language, string>> = { zh: "zh_CN", en: "en_GB" };

/** BCP 47 tag of how the documents' words are read, in Latin letters. */
export const pinyinTag = `${sourceLanguage}-Latn`;
