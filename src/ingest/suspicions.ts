/** What looks wrong in a copy: nothing is mended here, a person looks at each place. */
import { numbersIn } from "./numbers.ts";

export type Suspicion = {
  readonly line: number;
  readonly passage: string;
  readonly message: string;
  readonly hint: string;
};

const patterns: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [
    /\ufffd|\?(?=\d)|(?<=\d)\?/gu,
    "a lost character beside or in place of others",
    "look it up in another copy and mend it under copy.repairs",
  ],
  [
    /\d+\.\d+\.\d+(?![\d.]*[-/])/gu,
    "a number with two points",
    "look up which point is true; mend it under copy.repairs",
  ],
  [/[%％](?=\d)/gu, "a per cent sign before a number", "look up where it belongs"],
  [/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+ ?\)/gu, "pinyin in brackets", "the cleaning rule pinyin takes it out"],
  [
    /[\u{e000}-\u{f8ff}]/gu,
    "a private-use character",
    "the cleaning rule private-use takes it out; see what it stood for",
  ],
  [/(?:(?:19|20)\d{2})\d{3,5}(?=日)/gu, "a date run together", "年 and 月 are lost; set it aside as a date"],
  [
    /(?<=[\p{Script=Han}])[ \u3000]+(?=\d)|(?<=\d)[ \u3000]+(?=\d)/gu,
    "a gap in or before a number",
    "a digit may be lost there",
  ],
  [
    /(?:体育|彩票|博彩|娱乐城|棋牌|投注|竞猜)(?:直播|网|平台|官网|注册)/gu,
    "advertising of the copying site",
    "mend it under copy.repairs, with nothing read instead",
  ],
  [
    /锟斤拷|烫烫|Ã|å[\u0080-\u00bf]|[锛銆鈥鐨鍦骞鏈].{0,8}[锛銆鈥鐨鍦骞鏈]/gu,
    "text read in a wrong charset",
    "find the file as it was before and take it in again",
  ],
];

/** Returns the suspicious places of a text of half-width lines. `lastYear` is the last year the document can look back on. */
export function suspicionsIn(lines: readonly string[], lastYear?: number): Suspicion[] {
  return lines.flatMap((text, i): Suspicion[] => {
    const around = (from: number, length: number) => text.slice(Math.max(0, from - 8), from + length + 8).trim();
    const found = patterns.flatMap(([pattern, message, hint]) => {
      const matches = [...text.matchAll(pattern)];
      // A fault that is all over a line is said once.
      return matches.slice(0, 1).map(({ 0: match, index }) => {
        const times = matches.length > 1 ? `, ${matches.length} times in this line` : "";
        return { line: i + 1, passage: around(index, match.length), message: message + times, hint };
      });
    });
    return [...found, ...strangeYears(text, i + 1, lastYear), ...partsAndTotals(text, i + 1)];
  });
}

/** The year that a report looks back on cannot be the year it was given in, or a later one. */
function strangeYears(text: string, line: number, lastYear: number | undefined): Suspicion[] {
  if (lastYear === undefined) return [];
  const match = /((?:19|20)\d{2})年(?:是.{0,12}收官之年|工作回顾|[^。]{0,6}回顾)/u.exec(text);
  if (!match || Number(match[1]) <= lastYear) return [];
  const hint = "where the year was changed by the copying site, put the true one under corrections";
  return [
    {
      line,
      passage: match[0],
      message: `looks back on ${match[1]}, and the document's last year is ${lastYear}`,
      hint,
    },
  ];
}

/** 其中 begins parts: one that is larger than its total, or shares of more than a hundred, is most likely misprinted. */
function partsAndTotals(text: string, line: number): Suspicion[] {
  const tokens = numbersIn(text);
  const found: Suspicion[] = [];
  tokens.forEach((token, i) => {
    const total = tokens[i - 1];
    if (!total || total.unit !== token.unit || token.unit === "" || token.unit === "%") return;
    const between = text.slice(total.end, token.from);
    if (!/^[,，;；、]?其中/u.test(between) || between.length > 20 || Number(token.digits) <= Number(total.digits))
      return;
    const message = `a part (${token.digits}) is larger than its total (${total.digits})`;
    found.push({ line, passage: text.slice(total.from, token.end), message, hint: "look both up" });
  });
  for (const { 0: passage } of text.matchAll(
    /(?:比例|比重|结构)[^。；]{0,12}?\d+(?:\.\d+)?\s?[:∶：]\s?\d+(?:\.\d+)?\s?[:∶：]\s?\d+(?:\.\d+)?/gu,
  )) {
    const shares = passage.match(/\d+(?:\.\d+)?/g)!.map(Number);
    const sum = shares.reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 100) > 0.5)
      found.push({ line, passage, message: `shares add up to ${sum.toFixed(1)}, not 100`, hint: "look them up" });
  }
  return found;
}
