/** A stated value in words: bound, number and unit, in both languages. */
import type { Fact, Period, Unit } from "../data/model.ts";
import type { Bound, Language } from "../data/vocabulary.ts";
import { groupDigits, scaleInEnglish, shiftDecimal, toDigits } from "./numbers.ts";

type Units = ReadonlyMap<string, Unit>;
type Stated = Pick<Fact, "digits" | "valueMax" | "unit" | "bound" | "absent" | "form">;

const currencies = new Set(["CNY", "USD"]);

/** Returns "2020年", "2016–2020年"; "2020", "2016–2020". */
export function formatPeriod({ first, last }: Period, language: Language): string {
  const years = first === last ? `${first}` : `${first}–${last}`;
  return language === "zh" ? `${years}年` : years;
}

/** Returns digits with their unit as the source has it, grouped: "4,250亿元" in English text, "4250亿元" in Chinese. */
export function formatAsStated(digits: string, unit: string, language: Language): string {
  const number = language === "zh" ? digits.replace("-", "−") : groupDigits(digits);
  if (unit === ":1") return `${number}∶1`;
  // 每月1045元 is entered as 1045 元/月
  return `${number}${unit}`;
}

/** Returns digits with their unit in English: "CNY 425 billion", "10,500 m²", "5%", "1 percentage point". */
export function formatInEnglish(digits: string, unit: Unit | undefined): string {
  if (!unit) return groupDigits(digits);
  const power = Math.round(Math.log10(unit.factor));
  const scaled = shiftDecimal(digits, power);
  const name = unit.name.en;
  const [head = "", ...rest] = name.split(" ");
  if (currencies.has(head)) return `${head} ${scaleInEnglish(scaled)}${rest.length > 0 ? ` ${rest.join(" ")}` : ""}`;
  if (name === "%") return `${groupDigits(digits)}%`;
  if (name === ":1") return `${groupDigits(digits)}:1`;
  const number = scaleInEnglish(scaled);
  if (name === "") return number;
  const singular = scaled === "1" ? name.replace(/^(percentage point|point|case|place)s\b/, "$1") : name;
  return `${number} ${singular}`;
}

/** Returns the words around a number for its bound; `{}` stands for the number. */
export const boundWords: Record<Bound, Record<Language, string>> = {
  eq: { zh: "{}", en: "{}" },
  gt: { zh: "超过{}", en: "more than {}" },
  ge: { zh: "{}以上", en: "at least {}" },
  lt: { zh: "低于{}", en: "below {}" },
  le: { zh: "{}以内", en: "at most {}" },
  approx: { zh: "{}左右", en: "about {}" },
  range: { zh: "{}", en: "{}" },
};

/** The words around the size of a fall whose bound is stated: −10% with lt is a fall of more than 10%. */
const fallWords: Partial<Record<Bound, Record<Language, string>>> = {
  lt: { zh: "下降超过{}", en: "a fall of more than {}" },
  le: { zh: "下降{}以上", en: "a fall of at least {}" },
};

const absentWords = {
  "not-set": { zh: "未设目标", en: "no target set" },
  "city-level": { zh: "由上级统筹", en: "left to the level above" },
  "not-applicable": { zh: "不涉及", en: "not applicable" },
  "in-words": { zh: "以文字表述", en: "stated in words" },
} as const;

/**
 * Returns a fact's value in words: "超过2000家"; "more than 2,000". In English an amount of money or a
 * Chinese unit is converted; `formatOriginal` gives what is printed.
 */
export function formatValue(fact: Stated, units: Units, language: Language): string {
  if (fact.absent) return absentWords[fact.absent][language];
  const unit = units.get(fact.unit);
  const one = (digits: string) =>
    language === "zh" ? formatAsStated(digits, fact.unit, "zh") : formatInEnglish(digits, unit);
  if (fact.bound === "range") {
    if (fact.valueMax === undefined) throw new RangeError(`a range from ${fact.digits} has no upper value`);
    const max = toDigits(fact.valueMax, 6);
    return language === "zh"
      ? `${fact.digits.replace("-", "−")}–${one(max)}`
      : `${groupDigits(fact.digits)}–${one(max)}`;
  }
  if (fact.form === "rank") {
    // 进入前60强 sets no place but the last one that will do.
    if (fact.bound === "le") return language === "zh" ? `前${fact.digits}${fact.unit}` : `top ${fact.digits}`;
    return language === "zh" ? `第${fact.digits}${fact.unit}` : `no. ${fact.digits}`;
  }
  const fall = fact.bound && fact.digits.startsWith("-") ? fallWords[fact.bound] : undefined;
  if (fall) return fall[language].replace("{}", one(fact.digits.slice(1)));
  return boundWords[fact.bound ?? "eq"][language].replace("{}", one(fact.digits));
}

/** Returns the printed number and unit for English pages, "4,250亿元", or undefined where it adds nothing. */
export function formatOriginal(fact: Stated, units: Units): string | undefined {
  if (fact.absent || fact.bound === "range" || fact.form === "rank") return undefined;
  const unit = units.get(fact.unit);
  if (!unit || !/\p{Script=Han}/u.test(fact.unit) || fact.unit === "个百分点") return undefined;
  // A plain counter (2,000家) says no more than the English number does.
  if (unit.factor === 1 && unit.name.en === "") return undefined;
  return formatAsStated(fact.digits, fact.unit, "en");
}

/** Returns a computed number (a margin, a share) with its unit. */
export function formatComputed(value: number, unit: string, units: Units, language: Language, places = 2): string {
  const digits = toDigits(value, places);
  return language === "zh" ? formatAsStated(digits, unit, "zh") : formatInEnglish(digits, units.get(unit));
}
