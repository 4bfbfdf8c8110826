/** Margins and percentages in words, everywhere the same: a number with a bound never stands as an exact one. */
import { turnBound } from "../data/bounds.ts";
import type { Comparison, Fact, Margin, Percentage, Text, Unit } from "../data/model.ts";
import { percent, percentagePoint } from "../data/units.ts";
import type { Bound, Language } from "../data/vocabulary.ts";
import { toDigits } from "./numbers.ts";
import { formatComputed } from "./values.ts";

/** The words around a size that was worked out; `{}` stands for it. */
const sizeWords: Readonly<Record<Bound, Text>> = {
  eq: { zh: "{}", en: "{}" },
  gt: { zh: "超过{}", en: "more than {}" },
  ge: { zh: "至少{}", en: "at least {}" },
  lt: { zh: "不到{}", en: "less than {}" },
  le: { zh: "至多{}", en: "at most {}" },
  approx: { zh: "约{}", en: "about {}" },
  range: { zh: "约{}", en: "about {}" },
};

/** Returns the bound of a margin's size: a result more than 4 below zero away is less than 4 short. */
function sizeBound({ value, bound }: Pick<Margin, "value" | "bound">): Bound {
  return value < 0 ? turnBound(bound) : bound;
}

/** Returns a size with its bound in words: "不到4件", "less than 4"; exact ones as they are. */
function withBound(size: string, bound: Bound, language: Language): string {
  return sizeWords[bound][language].replace("{}", size);
}

/** Returns the size of a margin without its sign: "1.5亿美元", "不到4件"; "USD 150 million", "less than 4". */
export function marginSizeText(margin: Margin, units: ReadonlyMap<string, Unit>, language: Language): string {
  const size = formatComputed(Math.abs(margin.value), margin.unit, units, language, 4);
  return withBound(size, sizeBound(margin), language);
}

/**
 * Returns the size of a margin behind the word for its side, in Chinese: "高5.6个百分点", "低不到4件". At least and at most
 * come before it, "至多高50亿美元", and amounts too are then higher and lower: 至多多 and 至多少 read as other words.
 */
export function sidedMargin(margin: Margin, side: "高" | "低" | "多" | "少", units: ReadonlyMap<string, Unit>): string {
  const bound = sizeBound(margin);
  const size = formatComputed(Math.abs(margin.value), margin.unit, units, "zh", 4);
  if (bound !== "ge" && bound !== "le") return `${side}${withBound(size, bound, "zh")}`;
  return withBound(`${side === "高" || side === "多" ? "高" : "低"}${size}`, bound, "zh");
}

/** Returns a percentage that we worked out, rounded once to one place: "8.1%", "约2.5%"; "at most 1.1%". */
export function percentageText({ value, bound }: Percentage, language: Language): string {
  return withBound(`${toDigits(value, 1)}%`, bound, language);
}

/** What stands before a number in a narrow cell, for its bound; a size worked out from a range is about that much. */
export const boundSigns: Readonly<Record<Bound, string>> = {
  eq: "",
  gt: ">",
  ge: "≥",
  lt: "<",
  le: "≤",
  approx: "≈",
  range: "≈",
};

/** Returns a percentage for a narrow cell, its bound as a sign: "8.1%", "≈1.8%". */
export function percentageSign({ value, bound }: Percentage): string {
  return `${boundSigns[bound]}${toDigits(value, 1)}%`;
}

/**
 * Returns the size of a margin as a part of the value it is measured from: what amounts are ranked by. undefined without a
 * margin, for a base of 0, and for rates, whose gap is one of points: 2 % against 1 % is no gap of 100 %.
 */
export function relativeMargin({ margin }: Pick<Comparison, "margin">, { value, unit }: Fact): number | undefined {
  if (margin === undefined || value === undefined || value === 0) return undefined;
  return unit === percent || unit === percentagePoint ? undefined : Math.abs(margin.value / value);
}

/** Returns the item whose margin is the largest part of its base; undefined where no amount has one. */
export function widestOf<Item>(items: readonly Item[], size: (item: Item) => number | undefined): Item | undefined {
  const sized = items.flatMap((item) => {
    const part = size(item);
    return part === undefined || part === 0 ? [] : [{ item, part }];
  });
  return sized.sort((a, b) => b.part - a.part)[0]?.item;
}
