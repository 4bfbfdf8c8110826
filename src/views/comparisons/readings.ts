/** A stated value as the interval it leaves open: 超71 is everything above 71, 左右 a little to both sides. */
import { turnBound } from "../../data/bounds.ts";
import { sum } from "../../data/decimal.ts";
import type { Fact, Report } from "../../data/model.ts";
import { convert, percent, percentagePoint } from "../../data/units.ts";
import type { Bound } from "../../data/vocabulary.ts";

export type Reading = {
  /** The stated number; the lower one of a range. */
  readonly number: number;
  /** The upper number of a range, else `number`. */
  readonly upper: number;
  readonly bound: Bound;
  readonly interval: Interval;
};

export type Interval = {
  readonly low: number;
  readonly lowClosed: boolean;
  readonly high: number;
  readonly highClosed: boolean;
};

/** How far 左右 and 约 reach, as a part of the number. It never decides a verdict alone without "with care". */
export const tolerance = 0.05;

/** Returns the interval between two numbers, both included. */
export const between = (low: number, high: number): Interval => ({ low, lowClosed: true, high, highClosed: true });
const above = (low: number, lowClosed: boolean): Interval => ({ low, lowClosed, high: Infinity, highClosed: false });
const below = (high: number, highClosed: boolean): Interval => ({ low: -Infinity, lowClosed: false, high, highClosed });

/** Returns the reading of a number with its bound; `upper` counts for a range only. */
export function readNumber(number: number, bound: Bound, upper = number): Reading {
  const slack = Math.abs(number) * tolerance;
  const intervals: Record<Bound, () => Interval> = {
    eq: () => between(number, number),
    gt: () => above(number, false),
    ge: () => above(number, true),
    lt: () => below(number, false),
    le: () => below(number, true),
    approx: () => between(number - slack, number + slack),
    range: () => between(number, upper),
  };
  return { number, upper, bound, interval: intervals[bound]() };
}

/**
 * Returns a fact's reading in `unit`; undefined where it has no number or its unit does not measure
 * the same. The stated fact itself is never changed.
 */
export function readFact(fact: Fact, unit: string, units: Report["units"]): Reading | undefined {
  if (fact.value === undefined) return undefined;
  const inUnit = (value: number) => convertValue(value, fact.unit, unit, units);
  const number = inUnit(fact.value);
  const upper = fact.valueMax === undefined ? number : inUnit(fact.valueMax);
  return number === undefined || upper === undefined ? undefined : readNumber(number, fact.bound ?? "eq", upper);
}

/** Returns the value in the other unit, undefined where the two do not measure the same. */
export function convertValue(value: number, from: string, to: string, units: Report["units"]): number | undefined {
  if (from === to) return value;
  const [a, b] = [units.get(from), units.get(to)];
  return a && b && a.canonical === b.canonical ? convert(value, a, b) : undefined;
}

/** The unit of a difference of two values in `unit`: shares and growth rates differ by percentage points. */
export function unitOfDifference(unit: string): string {
  return unit === percent ? percentagePoint : unit;
}

/** Whether every number of `inner` is one of `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const lowIn = inner.low > outer.low || (inner.low === outer.low && (outer.lowClosed || !inner.lowClosed));
  const highIn = inner.high < outer.high || (inner.high === outer.high && (outer.highClosed || !inner.highClosed));
  return lowIn && highIn;
}

/** Whether the two have no number in common. */
export function disjoint(a: Interval, b: Interval): boolean {
  const apart = (left: Interval, right: Interval) =>
    left.high < right.low || (left.high === right.low && !(left.highClosed && right.lowClosed));
  return apart(a, b) || apart(b, a);
}

/** Floors add to a floor, ceilings to a ceiling, ranges to a range, and anything mixed to an approximate sum. */
export function addReadings(readings: readonly Reading[]): Reading {
  const total = sum(readings.map(({ number }) => number));
  const bound = joinBounds(readings.map((reading) => reading.bound));
  return readNumber(total, bound, bound === "range" ? sum(readings.map(({ upper }) => upper)) : total);
}

/** Returns the bound of a sum of numbers with these bounds: an exact number leaves the others’ as it is. */
export function joinBounds(all: readonly Bound[]): Bound {
  const bounds = new Set(all.filter((bound) => bound !== "eq"));
  if (bounds.size === 0) return "eq";
  const only = (...allowed: Bound[]) => [...bounds].every((bound) => allowed.includes(bound));
  if (only("ge", "gt")) return bounds.has("gt") ? "gt" : "ge";
  if (only("le", "lt")) return bounds.has("lt") ? "lt" : "le";
  return only("range") ? "range" : "approx";
}

/**
 * Returns the bound of left − right: 超71 less 75 is more than −4. Of two floors, two ceilings or a range nothing but the
 * numbers stated can be taken from one another, which is about right at best.
 */
export function boundOfDifference(left: Pick<Reading, "bound">, right: Pick<Reading, "bound">): Bound {
  const bound = joinBounds([left.bound, turnBound(right.bound)]);
  return bound === "range" ? "approx" : bound;
}

/** Returns the bound of left ÷ right, both above zero: a smaller divisor makes more, as a smaller subtrahend does. */
export function boundOfQuotient(left: Pick<Reading, "bound">, right: Pick<Reading, "bound">): Bound {
  return boundOfDifference(left, right);
}
