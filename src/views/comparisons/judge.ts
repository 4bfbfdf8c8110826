/** The verdict on two readings: whether a result answers its target, and which of two values is the higher. */
import { difference, quotient, sum } from "../../data/decimal.ts";
import type { Direction } from "../../data/vocabulary.ts";
import { between, contains, disjoint, tolerance, type Interval, type Reading } from "./readings.ts";

export type Judgement = {
  readonly verdict: "met" | "missed" | "not-checkable";
  /** Result minus target, by the numbers stated; for a range its edge that counts. */
  readonly margin: number;
  /** Whether the bounds leave no doubt: false asks for care. */
  readonly sure: boolean;
  /** Why it is not sure or not checkable. */
  readonly doubt: "none" | "bound" | "near" | "approximate" | "approximate-margin" | "overlap" | "no-direction";
};

/**
 * Returns whether a result meets a target. A target is read by the indicator's direction: where higher
 * is better 12 asks for 12 or more, where lower is better for 12 or less; its own bound, if it states
 * one, comes before that. Where only the result's bound is open the result is read as lying close to
 * the number stated (超71 is a little over 71, and misses 75); a range that lies on both sides, and a
 * bound that only touches the target's edge, decide nothing.
 */
export function judgeOutcome(target: Reading, result: Reading, direction: Direction): Judgement {
  const wanted = requirement(target, direction);
  const margin = marginOf(target, result, direction);
  const stated = result.interval;
  const exact = result.bound === "eq" || result.bound === "range";
  if (direction === "none" && target.bound === "eq" && !(exact && contains(wanted, stated)))
    return { verdict: "not-checkable", margin, sure: false, doubt: "no-direction" };
  const approximate = target.bound === "approx" || result.bound === "approx";
  const apart = disjoint(target.interval, result.interval);
  const judged = (verdict: Judgement["verdict"], doubt: Judgement["doubt"]): Judgement => {
    const vague = apart ? "approximate-margin" : "approximate";
    const why = approximate && verdict !== "not-checkable" ? vague : doubt;
    return { verdict, margin, sure: why === "none", doubt: why };
  };
  if (contains(wanted, stated)) return judged("met", exact ? "none" : "bound");
  if (disjoint(wanted, stated)) return judged("missed", exact ? "none" : "bound");
  if (result.bound === "range") return judged("not-checkable", "overlap");
  if (touchesEdge(wanted, result)) return judged("not-checkable", "overlap");
  const near = nudge(result);
  return judged(contains(wanted, near) ? "met" : "missed", "near");
}

/** What a target asks for, as the interval in which a result meets it. */
function requirement({ number, upper, bound, interval }: Reading, direction: Direction): Interval {
  if (bound !== "eq" && bound !== "approx" && bound !== "range") return interval;
  const slack = bound === "approx" ? Math.abs(number) * tolerance : 0;
  if (direction === "higher") return { ...between(number - slack, Infinity), highClosed: false };
  if (direction === "lower") return { ...between(-Infinity, upper + slack), lowClosed: false };
  return between(number - slack, upper + slack);
}

function marginOf(target: Reading, result: Reading, direction: Direction): number {
  if (direction === "higher") return difference(result.number, target.number);
  if (direction === "lower") return difference(result.upper, target.upper);
  if (result.number < target.number) return difference(result.number, target.number);
  return result.upper > target.upper ? difference(result.upper, target.upper) : 0;
}

/** 2000以上 against a target of more than 2000: the number itself is the one point in doubt. */
function touchesEdge(wanted: Interval, { bound, number }: Reading): boolean {
  return (bound === "ge" || bound === "le") && (number === wanted.low || number === wanted.high);
}

/** A bound read as lying just beyond its number, an approximate number as the number itself. */
function nudge({ bound, number }: Reading): Interval {
  const open = bound === "gt" || bound === "lt";
  return { low: number, high: number, lowClosed: !open, highClosed: !open };
}

export type Order = {
  /** Sign of left − right by the numbers stated. */
  readonly sign: -1 | 0 | 1;
  /** left − right by the numbers stated; of ranges, by the middle. */
  readonly difference: number;
  /** Whether the two have no number in common. */
  readonly apart: boolean;
  /** Whether the bounds cannot turn it round and no number is approximate. */
  readonly sure: boolean;
};

/**
 * Returns how two values stand to each other; swapping them turns the sign and keeps `sure`. Two floors,
 * or two ceilings, are compared as such: at least 10 is more than at least 8.
 */
export function order(left: Reading, right: Reading): Order {
  const gap = difference(left.number, right.number);
  const ranged = left.upper !== left.number || right.upper !== right.number;
  const top = ranged ? difference(left.upper, right.upper) : gap;
  const middle = gap === top ? gap : quotient(sum([gap, top]), 2, 12);
  const sign = middle < 0 ? -1 : middle > 0 ? 1 : 0;
  const approximate = left.bound === "approx" || right.bound === "approx";
  const alike = left.bound === right.bound && left.bound !== "range";
  const same = left.bound === right.bound && gap === 0 && top === 0;
  const apart = sign !== 0 && disjoint(left.interval, right.interval);
  return { sign, difference: middle, apart, sure: !approximate && (alike || same || apart) };
}
