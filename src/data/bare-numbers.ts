/** Numbers typed into prose: what an article must take from the data instead. */
import type { Language } from "./vocabulary.ts";

export type BareNumber = { readonly number: string; readonly offset: number };

/**
 * Words with digits that state no quantity: names (PM2.5, 5G, 3A), dates and years. They are taken out
 * before numbers are looked for.
 */
const harmless: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /[A-Za-z][A-Za-z\d.-]*\d/g,
    /\d[A-Z](?![A-Za-z\d])/g,
    /20\d\d(?:年?[–—至、和到](?:20\d\d))*年/g,
    /\d{1,2}月(?:\d{1,2}日)?/g,
  ],
  en: [
    /[A-Za-z][A-Za-z\d.-]*\d/g,
    /\d[A-Z](?![A-Za-z\d])/g,
    // 2000 is a round number before it is a year.
    /(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) )?\b20(?:0[1-9]|[1-4]\d)(?:–20\d\d)?\b(?! ?%|,\d)/g,
    /\b\d{1,2}(?:st|nd|rd|th)\b/g,
    /\b(?:three|four|five|ten)-year\b/gi,
  ],
};

const numbers: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /\d[\d.,]*(?:\s?(?:%|个百分点|[万亿]?(?:美元|平方米|[\p{Script=Han}])))?/gu,
    // 两 is left alone: it says "both" as often as it counts.
    /(?<!第)[二三四五六七八九十百千]+(?:多|余)?(?:个|项|家|条|座|处|份|倍|件|名|成|所|篇|类|组)/g,
    /百分之[\p{Script=Han}]/gu,
    /[一二三四五六七八九十]成(?![为了功立果本员])/g,
  ],
  en: [
    /\d[\d.,]*(?:\s?%| ?[a-z]+)?/g,
    /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?)\b/gi,
    /\b(?:a|one|two) (?:third|quarter)s?\b/gi,
  ],
};

/** Returns the numbers in a text that no data stand behind, in order; `offset` in UTF-16 units. */
export function bareNumbers(text: string, language: Language): BareNumber[] {
  const blank = (word: string) => " ".repeat(word.length);
  const bare = harmless[language].reduce((rest, pattern) => rest.replace(pattern, blank), text);
  const found = numbers[language]
    .flatMap((pattern) => [...bare.matchAll(pattern)])
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  // "1.2 billion" is one number, though "billion" is one by itself.
  let end = 0;
  return found.flatMap((match) => {
    if (match.index < end) return [];
    end = match.index + match[0].length;
    return [{ number: match[0].trim(), offset: match.index }];
  });
}
