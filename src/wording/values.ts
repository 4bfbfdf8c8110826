/** A stated value in words: bound, number and unit. */
import { valueWords } from "../messages/messages.ts";
import type { Converted } from "../messages/zh/values.ts";
import type { Fact, Period, Unit } from "../data/model.ts";
import { sourceLanguage } from "../data/languages.ts";
import { percentagePoint, powerOfTen } from "../data/units.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import { groupDigits, shiftDecimal, toDigits } from "./numbers.ts";
import { absenceNames } from "./terms.ts";

type Units = ReadonlyMap<string, Unit>;
type Stated = Pick<Fact, "digits" | "valueMax" | "unit" | "bound" | "absent" | "form">;

/** Returns "2020年", "2016–2020年"; "2020", "2016–2020". */
export function formatPeriod({ first, last }: Period, language: Language): string {
  return valueWords[language].years(first === last ? `${first}` : `${first}–${last}`);
}

/** Returns digits with the minus of the language, and thousands apart where it sets them so. */
export function formatDigits(digits: string, language: Language): string {
  return valueWords[language].groups ? groupDigits(digits) : digits.replace("-", "−");
}

/** Returns digits with their unit as the source has it: "4,250亿元" in English text, "4250亿元" in Chinese. */
function formatAsStated(digits: string, unit: string, language: Language): string {
  return valueWords[language].asStated(formatDigits(digits, language), unit);
}

/** Currencies by their ISO codes, with which a unit of money begins in every language but the documents'. */
export const currencies: ReadonlySet<string> = /* @__PURE__ */ new Set(["CNY", "USD"]);

/**
 * Returns digits with their unit as a language says it: "CNY 425 billion", "10,500 m²", "5%", "1 percentage point"; as the
 * source has it where the language knows its units.
 */
export function formatAmount(digits: string, unit: Pick<Unit, "id" | "factor" | "name">, language: Language): string {
  const converted = valueWords[language].converted();
  if (!converted) return formatAsStated(digits, unit.id, language);
  // What is no power of ten of another unit is said in its own: 100 mu are no 10 hectares.
  const scaled = shiftDecimal(digits, powerOfTen(unit) ?? 0);
  const name = unit.name[language];
  const [head = "", ...rest] = name.split(" ");
  const amount = scaleInWords(scaled, converted.scales, language);
  if (currencies.has(head)) return converted.money(head, amount, rest.join(" "));
  if (name === "%") return converted.percent(formatDigits(digits, language));
  if (name === ":1") return converted.ratio(formatDigits(digits, language));
  return converted.amount(amount, scaled === "1" ? converted.one(name) : name);
}

/** Returns a whole or decimal number of some size in words: "425 billion", "1.05 billion", "11,700". */
function scaleInWords(digits: string, scales: Converted["scales"], language: Language): string {
  const whole = digits.replace("-", "").split(".")[0]!.length;
  const scale = scales.find(([power]) => whole > power);
  if (!scale) return formatDigits(digits, language);
  return `${formatDigits(shiftDecimal(digits, -scale[0]), language)} ${scale[1]}`;
}

/** Returns digits with a unit by its id; one that no list has, as in parts of an edition, stands as a plain number or as stated. */
export function formatWithUnit(digits: string, unit: string, units: Units, language: Language): string {
  const known = units.get(unit);
  if (known) return formatAmount(digits, known, language);
  return valueWords[language].converted() ? formatDigits(digits, language) : formatAsStated(digits, unit, language);
}

/**
 * Returns a fact's value in words: "超过2000家"; "more than 2,000". In English an amount of money or a
 * Chinese unit is converted; `formatOriginal` gives what is printed.
 */
export function formatValue(fact: Stated, units: Units, language: Language): string {
  const words = valueWords[language];
  if (fact.absent) return words.absent(absenceNames[fact.absent][language]);
  const one = (digits: string) => formatWithUnit(digits, fact.unit, units, language);
  if (fact.bound === "range") {
    if (fact.valueMax === undefined) throw new RangeError(`a range from ${fact.digits} has no upper value`);
    return words.range(formatDigits(fact.digits, language), one(toDigits(fact.valueMax, 6)));
  }
  if (fact.form === "rank") return (fact.bound === "le" ? words.rankWithin : words.rank)(fact.digits, fact.unit);
  const bound = fact.bound ?? "eq";
  if ((bound === "lt" || bound === "le") && fact.digits.startsWith("-"))
    return words.fall[bound](one(fact.digits.slice(1)));
  return words.bound[bound](one(fact.digits));
}

/** Returns the printed number and unit for pages in another language, "4,250亿元", or undefined where it adds nothing. */
export function formatOriginal(fact: Stated, units: Units): string | undefined {
  if (fact.absent || fact.bound === "range" || fact.form === "rank") return undefined;
  const unit = units.get(fact.unit);
  if (!unit || !/\p{Script=Han}/u.test(fact.unit) || fact.unit === percentagePoint) return undefined;
  // A plain counter (2,000家) says no more than the number does.
  if (unit.factor === 1 && languages.every((other) => other === sourceLanguage || unit.name[other] === ""))
    return undefined;
  return valueWords[sourceLanguage].asStated(groupDigits(fact.digits), fact.unit);
}

/** Returns a computed number (a margin, a share) with its unit. */
export function formatComputed(value: number, unit: string, units: Units, language: Language, places = 2): string {
  return formatWithUnit(toDigits(value, places), unit, units, language);
}
