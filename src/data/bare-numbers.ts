/** Numbers typed into prose: what an article must take from the data instead. */
import type { Language } from "./vocabulary.ts";

export type BareNumber = { readonly number: string; readonly offset: number };

const currency = "USD|CNY|RMB|EUR|HKD|JPY|US";
/** What makes an amount of the digits before it, whatever letters stand before these. */
const ofAmount = "(?! ?(?:%|‰|percent|per cent|[万亿千百]|元|million|billion|trillion))";

/** Names with digits, as PM2.5, 5G and 3A: of letters and digits, but no amount of money. */
const names = [
  new RegExp(`(?<![A-Za-z])(?!(?:${currency})\\d)[A-Za-z][A-Za-z\\d.-]*\\d(?![\\d.])${ofAmount}`, "g"),
  /\d[A-Z](?![A-Za-z\d])/g,
  // The sign of a unit, as in m².
  /(?<=\p{L})[²³]/gu,
];

/**
 * Words with digits that state no quantity: names, dates, years, plans by their number. They are taken out before numbers are
 * looked for.
 */
const harmless: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    ...names,
    /20\d\d(?:年?[–—至、和到](?:20\d\d))*年/g,
    /\d{1,2}月(?:\d{1,2}日)?/g,
    /[一二三]?十[一二三四五六七八九]五|[一二三]?十[一二三四五六七八九]?(?:大|届)|二十国集团/g,
  ],
  en: [
    ...names,
    // 2000 is a round number before it is a year.
    /(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) )?\b20(?:0[1-9]|[1-4]\d)(?:–20\d\d)?\b(?! ?%|,\d)/g,
    /\b\d{1,2}(?:st|nd|rd|th)\b/g,
    /\b(?:three|four|five|ten)-year\b/gi,
  ],
};

/** Numbers in digits, with the word behind them. */
const digits: Readonly<Record<Language, RegExp>> = {
  zh: /\d(?:[\d.,]*\d)?(?:\s?(?:%|个百分点|[万亿]?(?:美元|平方米|[\p{Script=Han}])))?/gu,
  en: /\d(?:[\d.,]*\d)?(?:\s?%| ?[a-z]+)?/g,
};

const ones = "一二两三四五六七八九壹贰叁肆伍陆柒捌玖";
const powers = "十百千万亿拾佰仟萬億";
const numeral = `[〇零${ones}${powers}]`;
const measures =
  "个|项|家|条|座|处|份|倍|件|名|成|所|篇|类|组|人|户|元|亩|吨|米|公里|平方|次|位|棵|台|套|间|辆|天|小时|个百分点";

/** Numbers in words of either language: a text of one may hold words of the other. */
const inWords: readonly RegExp[] = [
  // ½, ②, Ⅷ; 〇 is a Chinese numeral like any other.
  /(?!〇)[\p{No}\p{Nl}]/gu,
  new RegExp(`(?:${numeral}|\\d)+分之[点${numeral.slice(1, -1)}\\d]+`, "gu"),
  /百分之[\p{Script=Han}]/gu,
  // 三万人, 二十多, 一百零五, 十二: a digit makes a number of a power of ten, and a power of ten of a digit.
  new RegExp(
    `(?<!第|${numeral})${numeral}*(?:[${ones}几数][${powers}]|十[${ones}])${numeral}*(?:多|余)?(?:${measures})?`,
    "gu",
  ),
  // 两 is left alone: it says "both" as often as it counts.
  new RegExp(`(?<!第|${numeral})[二三四五六七八九十百千]+(?:多|余)?(?:${measures})`, "gu"),
  /[一二三四五六七八九十]成(?![为了功立果本员])|(?<!每)一半|半数|过半/gu,
  /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/gi,
  /\b(?:a|one|two|three|four|five|six|seven|eight|nine)[ -](?:half|halves|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)\b/gi,
  /\b(?:half|halves)\b/gi,
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
  const bare = harmless[language].reduce((rest, pattern) => rest.replace(pattern, blank), plainDigits(text));
  const found = [digits[language], ...inWords]
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
