/** Margins and percentages in words, everywhere the same: a number with a bound never stands as an exact one. */
import { marginSizeWords } from "../messages/messages.ts";
import { turnBound } from "../data/bounds.ts";
import type { Comparison, Fact, Margin, Percentage, Unit } from "../data/model.ts";
import { percent, percentagePoint } from "../data/units.ts";
import type { Bound, Language } from "../data/vocabulary.ts";
import { toDigits } from "./numbers.ts";
import { formatComputed } from "./values.ts";

/** Returns the bound of a margin's size: a result more than 4 below zero away is less than 4 short. */
function sizeBound({ value, bound }: Pick<Margin, "value" | "bound">): Bound {
  return value < 0 ? turnBound(bound) : bound;
}

/** What a margin is said with: its size without its sign, the bound of that size, and the side on which it lies. */
export type MarginParts = { readonly size: string; readonly bound: Bound; readonly above: boolean };

/** Returns what a margin is said with. */
export function marginParts(margin: Margin, units: ReadonlyMap<string, Unit>, language: Language): MarginParts {
  const size = formatComputed(Math.abs(margin.value), margin.unit, units, language, 4);
  return { size, bound: sizeBound(margin), above: margin.value > 0 };
}

/** Returns the size of a margin without its sign: "1.5亿美元", "不到4件"; "USD 150 million", "less than 4". */
export function marginSizeText(margin: Margin, units: ReadonlyMap<string, Unit>, language: Language): string {
  const { size, bound } = marginParts(margin, units, language);
  return marginSizeWords[language].sized[bound](size);
}

/** Returns a percentage that we worked out, rounded once to one place: "8.1%", "约2.5%"; "at most 1.1%". */
export function percentageText({ value, bound }: Percentage, language: Language): string {
  return marginSizeWords[language].sized[bound](`${toDigits(value, 1)}%`);
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

/** Returns a change in % with its sign and, before it, the sign of its bound: "+5%", "≥−14.3%". */
export function changeSign({ value, bound }: Percentage): string {
  const size = toDigits(Math.abs(value), 1);
  return `${boundSigns[bound]}${value < 0 ? "−" : value > 0 ? "+" : ""}${size}%`;
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
