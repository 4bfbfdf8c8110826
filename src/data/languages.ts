/** The languages of an edition: which keys and columns they ask for, and what a text is in one that the edition lacks. */
import type { Text } from "./model.ts";
import { languages, type Language, type Languages } from "./vocabulary.ts";

/** The text of a pair of keys `x`, `x_en`: a language that the edition lacks has the words of the first, and no page. */
export function textOf(zh: string, en: string | undefined): Text {
  return { zh, en: en ?? zh };
}

/** The text of a pair of keys that may both be left out. */
export function optionalText(zh: string | undefined, en: string | undefined): Text | undefined {
  return zh === undefined ? undefined : textOf(zh, en);
}

/** The key or column of a text in a language, by that of the first: "note", "note_en". */
export function keyIn(key: string, language: Language): string {
  return language === languages[0] ? key : `${key}_${language}`;
}

/** The key of the text and its language, for the key of a text in another language than the first; undefined for others. */
export function twinOf(key: string): { readonly key: string; readonly language: Language } | undefined {
  const language = languages.slice(1).find((each) => key.endsWith(`_${each}`));
  return language && { key: key.slice(0, -language.length - 1), language };
}

/** The keys or columns of an edition in these languages, in their order: those of texts in others are left out. */
export function keysIn<Key extends string>(keys: readonly Key[], spoken: Languages): Key[] {
  return keys.filter((key) => {
    const twin = twinOf(key);
    return twin === undefined || spoken.includes(twin.language);
  });
}
