/** Amounts worked out from facts: sums, amounts before or after a growth, and what stands between two of them. */
import { difference, quotient, sum } from "../data/decimal.ts";
import type { Fact, Report } from "../data/model.ts";
import { convert, percent, percentagePoint } from "../data/units.ts";

/** A fact, or a fact without its growth ("before") or with a growth added ("after"). */
export type Term = {
  readonly fact: Fact;
  readonly growth: { readonly fact: Fact; readonly side: "before" | "after" } | undefined;
};

/** `value` in `unit`, the unit of the first term. */
export type Amount = {
  readonly value: number;
  readonly unit: string;
  readonly terms: readonly Term[];
};

/** As many decimals as a quotient keeps before it is rounded for a reader. */
const kept = 9;

/**
 * Returns the amount that an expression states: facts joined by + (their sum), a fact and a growth by /
 * (what it was before) or * (what it will be after). Throws RangeError for an unknown fact, one without
 * a number, units that do not convert, and a fall of 100 %.
 */
export function amountOf(report: Report, expression: string): Amount {
  const terms = expression.split("+").map((term): Term => {
    const [id = "", growth] = term.split(/[/*]/);
    const side = term.includes("/") ? "before" : "after";
    return {
      fact: numbered(report, id),
      growth: growth === undefined ? undefined : { fact: numbered(report, growth), side },
    };
  });
  const unit = terms[0]!.fact.unit;
  const values = terms.map(({ fact, growth }) => {
    const value = convert(fact.value!, report.units.get(fact.unit)!, report.units.get(unit)!);
    if (!growth) return value;
    const factor = sum([100, growth.fact.value!]);
    return growth.side === "before" ? quotient(value * 100, factor, kept) : quotient(value * factor, 100, kept);
  });
  return { value: sum(values), unit, terms };
}

function numbered(report: Report, id: string): Fact {
  const fact = report.facts.get(id);
  if (fact?.value === undefined) throw new RangeError(`${id} is no fact with a number`);
  return fact;
}

/** Returns a − b in the unit of a; two percentages differ by percentage points. */
export function amountBetween(report: Report, a: Amount, b: Amount): { readonly value: number; readonly unit: string } {
  const value = difference(a.value, inUnitOf(report, a, b));
  return { value, unit: a.unit === percent ? percentagePoint : a.unit };
}

/** Returns a as a percentage of b. Throws RangeError where b is 0. */
export function percentOf(report: Report, a: Amount, b: Amount): number {
  return quotient(a.value * 100, inUnitOf(report, a, b), kept);
}

/**
 * Returns by how many per cent `to` lies above `from`; with `years` by how many a year. Throws
 * RangeError where `from` is not above 0.
 */
export function growthBetween(report: Report, from: Amount, to: Amount, years = 1): number {
  const base = inUnitOf(report, to, from);
  if (base <= 0) throw new RangeError("growth from nothing");
  return (Math.pow(to.value / base, 1 / years) - 1) * 100;
}

/** Returns the years from the last one of `from` to the last one of `to`; 1 where an amount was taken back or on by a growth. */
export function yearsBetween(from: Amount, to: Amount): number {
  return yearOf(to) - yearOf(from);
}

function yearOf({ terms }: Amount): number {
  const { fact, growth } = terms.at(-1)!;
  return fact.period.last + (growth ? (growth.side === "before" ? -1 : 1) : 0);
}

function inUnitOf(report: Report, a: Amount, b: Amount): number {
  return convert(b.value, report.units.get(b.unit)!, report.units.get(a.unit)!);
}
