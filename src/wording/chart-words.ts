/** The short words in and around charts: names of series, margins, units of axes. */
import { chartWords, kindNameWords, marginSizeWords, valueWords, verdictNameWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report, Unit } from "../data/model.ts";
import { isRate, isRatio } from "../data/units.ts";
import type { Absence, Kind, Language } from "../data/vocabulary.ts";
import { marginParts, marginSizeText } from "./margins.ts";
import { groupDigits, toDigits } from "./numbers.ts";
import { named, verdictNames } from "./terms.ts";
import { currencies, formatPeriod, formatValue } from "./values.ts";

/** What a number is, in a word that can stand before it. */
export const kindWords = /* @__PURE__ */ named<Kind>((language) => kindNameWords[language].kindWithin);

/** Why a cell has no number, in as few letters as a narrow column has. */
export const absenceShort = /* @__PURE__ */ named<Absence>((language) => kindNameWords[language].absenceShort);

/** Returns "2020年目标", "Target 2020": what stands before a value where years and kinds mix. */
export function periodAndKind({ period, kind }: Pick<Fact, "period" | "kind">, language: Language): string {
  return chartWords[language].periodAndKind(formatPeriod(period, language), kindWords[kind][language]);
}

/** Returns "目标 12亿美元", "Target USD 1.2 billion"; what has no number is said in its words. */
export function kindAndValue(fact: Fact, { units }: Report, language: Language): string {
  return chartWords[language].kindAndValue(kindWords[fact.kind][language], formatValue(fact, units, language));
}

/** Returns a margin with its side: "低1.5亿美元", "少不到4件"; "USD 150 million less". "" for no margin and for none at all. */
export function marginWords(
  { margin }: Pick<Comparison, "margin">,
  { units }: Pick<Report, "units">,
  language: Language,
): string {
  if (margin === undefined || margin.value === 0) return "";
  const { size, bound, above } = marginParts(margin, units, language);
  const side = isRate(margin.unit) ? (above ? "higher" : "lower") : above ? "more" : "less";
  return marginSizeWords[language].sided(side, size, bound);
}

/** Returns the verdict and its margin for the end of a row: "未达到，少1.5亿美元"; "Missed, USD 150 million less". */
export function verdictWords(comparison: Comparison, report: Report, language: Language): string {
  if (comparison.verdict === undefined) return verdictNameWords[language].notCompared;
  const name = verdictNames[comparison.verdict][language];
  const margin = marginWords(comparison, report, language);
  return margin === "" ? name : chartWords[language].verdict(name, margin);
}

/** Returns a change with its size: "降低2亿美元", "Lowered by USD 200 million". */
export function changeWords(comparison: Comparison, report: Report, language: Language): string {
  const { verdict, margin } = comparison;
  if (verdict === undefined) return verdictNameWords[language].notCompared;
  const name = verdictNames[verdict][language];
  if (margin === undefined || margin.value === 0) return name;
  return chartWords[language].change(name, marginSizeText(margin, report.units, language));
}

/** Returns a percentage that we worked out from several: "8.1%". One comparison's own says its bound, as `percentageText` has it. */
export function percentWords(percentage: number): string {
  return `${toDigits(percentage, 1)}%`;
}

/** An axis for amounts of one unit: values in that unit are multiplied by `factor`, and `text` names what they then are. */
export type AxisUnit = { readonly factor: number; readonly text: string };

/**
 * Returns how values up to `greatest` of `unit` stand on an axis: as the sources have them in Chinese, in
 * plain numbers, millions or billions in English ("CNY billion").
 */
export function axisUnit(unit: Unit | undefined, greatest: number, language: Language): AxisUnit {
  if (!unit) return { factor: 1, text: "" };
  const converted = valueWords[language].converted();
  if (!converted) return { factor: 1, text: isRatio(unit.id) ? chartWords[language].ratio : unit.id };
  const name = unit.name[language];
  const size = Math.abs(greatest) * unit.factor;
  const [power, word] = converted.scales.find(([exponent]) => size >= 10 ** exponent) ?? [0, ""];
  const [head = "", ...rest] = name.split(" ");
  const { money, amount } = converted.axis;
  const text = currencies.has(head) ? money(head, word, rest.join(" ")) : amount(word, name);
  return { factor: unit.factor / 10 ** power, text };
}

/** Returns a number of the unit of an axis as the language writes it, without the unit: "4.5", "45,000". */
export function axisNumber(value: number, { factor }: AxisUnit, language: Language): string {
  const digits = toDigits(value * factor, 4);
  return valueWords[language].converted() ? groupDigits(digits) : digits;
}

/** Returns a total with the increase that it comes to: "2500家（即净增500家）". */
export function impliedWords(total: string, increase: string, language: Language): string {
  return chartWords[language].implied(total, increase);
}
