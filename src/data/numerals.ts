/** Numbers in running Chinese text, in digits or in Chinese numerals, and what they are worth. */

export type Numeral = {
  /** As it stands: "9000.8", "两", "一万亿". */
  readonly text: string;
  readonly value: number;
  readonly script: "digits" | "chinese";
};

const ones = new Map([..."〇一二三四五六七八九"].map((char, i) => [char, i]));
ones.set("零", 0).set("两", 2);
const tens = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const myriads = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);
const numeral = /[0-9]+(?:\.[0-9]+)?|[〇零一二两三四五六七八九十百千万亿]+/gu;

/** Returns `text` with digits, points and signs of full width as plain ones, each at its old place. */
export function halfWidth(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ",")
    .replace(/[０-９．％～（）＋Ａ-Ｚａ-ｚ]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Returns every number of `text` in order; a run of characters that is no number (万亿 alone) is left out. */
export function numeralsIn(text: string): Numeral[] {
  // 1,234 is one number; a comma between digits never parts two of them in a printed amount.
  const plain = halfWidth(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  return [...plain.matchAll(numeral)].flatMap(([found]): Numeral[] => {
    if (/[0-9]/.test(found)) return [{ text: found, value: Number(found), script: "digits" }];
    const value = parseChineseNumeral(found);
    return value === undefined ? [] : [{ text: found, value, script: "chinese" }];
  });
}

/** Returns what a Chinese numeral is worth: 两 2, 十二 12, 一万亿 1000000000000, 二〇三五 2035; undefined for no numeral. */
export function parseChineseNumeral(text: string): number | undefined {
  const chars = [...text];
  if (chars.length > 1 && chars.every((char) => ones.has(char)))
    return Number(chars.map((char) => ones.get(char)!).join(""));
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const char of chars) {
    if (ones.has(char)) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = ones.get(char)!;
    } else if (tens.has(char)) {
      group += (digit ?? 1) * tens.get(char)!;
      digit = undefined;
    } else if (myriads.has(char)) {
      const amount = group + (digit ?? 0);
      // 万亿: the second multiplies all that stands before it.
      if (amount > 0) total = total + amount * myriads.get(char)!;
      else if (total > 0) total *= myriads.get(char)!;
      else return undefined;
      [group, digit] = [0, undefined];
    } else return undefined;
  }
  return chars.length === 0 ? undefined : total + group + (digit ?? 0);
}

/** Returns the power of ten that a unit begins with: 10000 for 万人, 1000000000000 for 万亿元, 1 for 元. */
export function magnitudeOf(unit: string): number {
  let magnitude = 1;
  for (const char of unit) {
    const power = tens.get(char) ?? myriads.get(char);
    if (power === undefined) break;
    magnitude *= power;
  }
  return magnitude;
}

/**
 * Whether `found` states the amount that facts.csv gives as `digits` in `unit`: the same digits (a
 * sign aside, which words such as 下降 carry), or a Chinese numeral of the same worth.
 */
export function states(found: Numeral, digits: string, unit: string): boolean {
  const wanted = digits.replace(/^-/, "");
  if (found.script === "digits") return found.text === wanted;
  // Nobody says a nought behind the point: 两座 is 2, and 2.0 would say more.
  if (/\.\d*0$/.test(wanted)) return false;
  // The numeral may carry the unit's own power of ten: 一万亿元 is 1 万亿元.
  return found.value === Number(wanted) || found.value === Number(wanted) * magnitudeOf(unit);
}
