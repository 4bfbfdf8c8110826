/** Units as sources state them, and the one place where a value goes from one to another. */
import { product, quotient } from "./decimal.ts";
import type { Unit } from "./model.ts";

/** The unit of every growth rate, and the unit in which a share changes: never the same. */
export const percent = "%";
export const percentagePoint = "个百分点";
/** The unit in which a rank moves: a rise by one place is a positive change. */
export const placesInRank = "位";

/** Whether more and less of a unit are said as high and low (rates, indices) or as much and little (amounts). */
export function isRate(unit: string): boolean {
  return unit === percent || unit === percentagePoint || unit.includes("/") || ["分", "岁", ":1"].includes(unit);
}

/** Whether a unit is the second half of a ratio, as the `:1` of 1.93∶1. */
export function isRatio(unit: string): boolean {
  return unit.startsWith(":");
}

/** Whether a unit is money of some country, or money a month or a head: 万元, 亿美元, 元/月. */
export function isMoney({ canonical }: Unit): boolean {
  return /^(?:[美欧日港澳]|新台)?元(?:\/|$)/u.test(canonical);
}

/**
 * Returns the power of ten that a unit is of its canonical one, 8 for 亿元, 0 for a unit that is its own; undefined for a unit
 * that is none, as 亩 is of 公顷.
 */
export function powerOfTen({ factor }: Pick<Unit, "factor">): number | undefined {
  const power = Math.round(Math.log10(factor));
  return Number(`1e${power}`) === factor ? power : undefined;
}

/** Returns `value` of `unit` in the unit `unit.canonical`, to the last digit. */
export function inCanonical(value: number, unit: Unit): number {
  return product(value, unit.factor);
}

/**
 * Returns `value` of `from` in `to`, rounded to 12 places where the division has no end.
 * Throws RangeError where the two do not measure the same.
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from.canonical !== to.canonical) throw new RangeError(`${from.id} cannot become ${to.id}`);
  return quotient(inCanonical(value, from), to.factor, 12);
}
