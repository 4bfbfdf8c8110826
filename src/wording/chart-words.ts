/** The short words in and around charts: names of series, margins, units of axes. */
import type { Comparison, Fact, Report, Unit } from "../data/model.ts";
import type { Absence, Kind, Language } from "../data/vocabulary.ts";
import { marginSizeText, sidedMargin } from "./margins.ts";
import { toDigits } from "./numbers.ts";
import { absenceNames, kindNames, verdictNames } from "./terms.ts";
import { formatPeriod, formatValue } from "./values.ts";

/** What a number is, in a word that can stand before it. */
export const kindWords: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  actual: { zh: kindNames.actual.zh, en: "result" },
  estimate: { zh: kindNames.estimate.zh, en: "estimate" },
  target: { zh: kindNames.target.zh, en: "target" },
  expectation: { zh: kindNames.expectation.zh, en: "expectation, no year stated" },
};

/** Why a cell has no number, in as few letters as a narrow column has. */
export const absenceShort: Readonly<Record<Absence, Readonly<Record<Language, string>>>> = {
  "not-set": { zh: "未设", en: "not set" },
  "city-level": { zh: "上级", en: "city’s" },
  "not-applicable": { zh: "不涉及", en: "not appl." },
  "in-words": { zh: "仅文字", en: "in words" },
};

/** Returns "2020年目标", "Target 2020": what stands before a value where years and kinds mix. */
export function periodAndKind({ period, kind }: Pick<Fact, "period" | "kind">, language: Language): string {
  const years = formatPeriod(period, language);
  return language === "zh" ? `${years}${kindWords[kind].zh}` : `${capital(kindWords[kind].en)} ${years}`;
}

/** Returns "目标 12亿美元", "Target USD 1.2 billion"; what has no number is said in its words. */
export function kindAndValue(fact: Fact, { units }: Report, language: Language): string {
  const value = fact.absent ? absenceNames[fact.absent][language].toLowerCase() : formatValue(fact, units, language);
  const kind = kindWords[fact.kind][language];
  return language === "zh" ? `${kind} ${value}` : `${capital(kind)} ${value}`;
}

/** Returns the text with its first letter as a capital; Chinese text, and the sign in µg, as they are. */
export function capital(text: string): string {
  return /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Returns a name as it stands inside a sentence: its first letter small, unless it begins an abbreviation. */
export function uncapital(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Whether more and less of a unit are said as high and low (rates, indices) or as much and little (amounts). */
function isRate(unit: string): boolean {
  return unit === "%" || unit === "个百分点" || unit.includes("/") || unit === "分" || unit === "岁" || unit === ":1";
}

/** Returns a margin with its side: "低1.5亿美元", "少不到4件"; "USD 150 million less". "" for no margin and for none at all. */
export function marginWords(
  { margin }: Pick<Comparison, "margin">,
  { units }: Pick<Report, "units">,
  language: Language,
): string {
  if (margin === undefined || margin.value === 0) return "";
  const [above, rate] = [margin.value > 0, isRate(margin.unit)];
  if (language === "zh") return sidedMargin(margin, above ? (rate ? "高" : "多") : rate ? "低" : "少", units);
  const size = marginSizeText(margin, units, language);
  // "Less than 4 less" and "at most 8 more" are hard to read.
  const level = rate || margin.bound !== "eq";
  return `${size} ${above ? (level ? "higher" : "more") : level ? "lower" : "less"}`;
}

/** Returns the verdict and its margin for the end of a row: "未达到，少1.5亿美元"; "Missed, USD 150 million less". */
export function verdictWords(comparison: Comparison, report: Report, language: Language): string {
  if (comparison.verdict === undefined) return language === "zh" ? "不作比较" : "Not compared";
  const name = verdictNames[comparison.verdict][language];
  const margin = marginWords(comparison, report, language);
  return margin === "" ? name : language === "zh" ? `${name}，${margin}` : `${name}, ${margin}`;
}

/** Returns a change with its size: "降低2亿美元", "Lowered by USD 200 million". */
export function changeWords(comparison: Comparison, report: Report, language: Language): string {
  const { verdict, margin } = comparison;
  if (verdict === undefined) return language === "zh" ? "不作比较" : "Not compared";
  const name = verdictNames[verdict][language];
  if (margin === undefined || margin.value === 0) return name;
  const size = marginSizeText(margin, report.units, language);
  return language === "zh" ? `${name}${size}` : `${name} by ${size}`;
}

/** Returns a percentage that we worked out from several: "8.1%". One comparison's own says its bound, as `percentageText` has it. */
export function percentWords(percentage: number): string {
  return `${toDigits(percentage, 1)}%`;
}

/** An axis for amounts of one unit: values in that unit are multiplied by `factor`, and `text` names what they then are. */
export type AxisUnit = { readonly factor: number; readonly text: string };

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/**
 * Returns how values up to `greatest` of `unit` stand on an axis: as the sources have them in Chinese, in
 * plain numbers, millions or billions in English ("CNY billion").
 */
export function axisUnit(unit: Unit | undefined, greatest: number, language: Language): AxisUnit {
  if (!unit) return { factor: 1, text: "" };
  if (language === "zh") return { factor: 1, text: unit.id === ":1" ? "比1" : unit.id };
  const name = unit.name.en;
  const size = Math.abs(greatest) * unit.factor;
  const [scale, word] = scales.find(([power]) => size >= power) ?? [1, ""];
  const [head = "", ...rest] = name.split(" ");
  const money = head === "CNY" || head === "USD";
  const words = money ? [head, word, ...rest] : [word, name === "" && word === "" ? "Number" : name];
  const text = words.filter((part) => part !== "").join(" ");
  // "m²" and "km" are symbols, "million m²" begins with a word.
  return { factor: unit.factor / scale, text: word === "" && /^k?m\b|^km²|^m²|^mu$/.test(text) ? text : capital(text) };
}

/** Returns a total with the increase that it comes to: "2500家（即净增500家）". */
export function impliedWords(total: string, increase: string, language: Language): string {
  return language === "zh" ? `${total}（即净增${increase}）` : `${total} (a rise of ${increase})`;
}
