/** Numbers typed into prose: what an article must take from the data instead. */
import { proseNumberWords } from "../messages/messages.ts";
import { languages, type Language } from "./vocabulary.ts";

export type BareNumber = { readonly number: string; readonly offset: number };

const everyLanguage = languages.map((language) => proseNumberWords[language]);

const currency = "USD|CNY|RMB|EUR|HKD|JPY|US";
/** What makes an amount of the digits before it, whatever letters stand before these. */
const ofAmount = `(?! ?(?:%|‰|${everyLanguage.map((words) => words.ofAmount).join("|")}))`;

/** Names with digits, as PM2.5, 5G and 3A: of letters and digits, but no amount of money. Taken out before numbers are looked for. */
const names = [
  new RegExp(`(?<![A-Za-z])(?!(?:${currency})\\d)[A-Za-z][A-Za-z\\d.-]*\\d(?![\\d.])${ofAmount}`, "g"),
  /\d[A-Z](?![A-Za-z\d])/g,
  // The sign of a unit, as in m².
  /(?<=\p{L})[²³]/gu,
];

/** Numbers in words of every language: a text of one may hold words of another. */
const inWords: readonly RegExp[] = [
  // ½, ②, Ⅷ; 〇 is a Chinese numeral like any other.
  /(?!\u3007)[\p{No}\p{Nl}]/gu,
  ...everyLanguage.flatMap((words) => words.inWords),
];

/** Digits of other scripts and widths as plain ones, each at its old place: ５０ and ٥٠ are 50 to a reader. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (char) => {
    const code = char.codePointAt(0)!;
    // The digits of a script stand in a row from 0 to 9, and rows may follow each other.
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
    return String(before % 10).repeat(char.length);
  });
}

/** Returns the numbers in a text that no data stand behind, in order; `offset` in UTF-16 units. */
export function bareNumbers(text: string, language: Language): BareNumber[] {
  const blank = (word: string) => " ".repeat(word.length);
  const { harmless, digits } = proseNumberWords[language];
  const bare = [...names, ...harmless].reduce((rest, pattern) => rest.replace(pattern, blank), plainDigits(text));
  const found = [digits, ...inWords]
    .flatMap((pattern) => [...bare.matchAll(pattern)])
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  // "1.2 billion" is one number, though "billion" is one by itself.
  let end = 0;
  return found.flatMap((match) => {
    if (match.index < end) return [];
    end = match.index + match[0].length;
    return [{ number: text.slice(match.index, end).trim(), offset: match.index }];
  });
}
