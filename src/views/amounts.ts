/** Amounts worked out from facts: sums, amounts before or after a growth, and what stands between two of them. */
import { difference, quotient, sum } from "../data/decimal.ts";
import type { Fact, Report } from "../data/model.ts";
import { convert, percent, percentagePoint } from "../data/units.ts";

/** A fact, or a fact without its growth ("before") or with a growth added ("after"). */
type Term = {
  readonly fact: Fact;
  readonly growth: { readonly fact: Fact; readonly side: "before" | "after" } | undefined;
};

/** `value` in `unit`, the unit of the first term. */
export type Amount = {
  readonly value: number;
  readonly unit: string;
  readonly terms: readonly Term[];
};

/** The attributes of the components that work a number out, as an article writes them. */
export type DifferenceOf = { readonly of: string; readonly from: string; readonly yearly?: string | undefined };
export type PercentOf = { readonly of: string; readonly in: string };
export type GrowthOf = { readonly from: string; readonly to: string; readonly yearly?: string | undefined };

/** As many decimals as a quotient keeps before it is rounded for a reader. */
const kept = 9;

/**
 * Returns the amount that an expression states: facts joined by + (their sum), a fact and a growth by /
 * (what it was before) or * (what it will be after). Throws RangeError for an unknown fact, one without
 * a number, a rank, units that do not convert, a growth that is no growth in per cent, one of a rate or within a
 * sum, and a fall of 100 % or more.
 */
export function amountOf(report: Report, expression: string): Amount {
  const terms = expression.split("+").map((term): Term => {
    const [id = "", growth] = term.split(/[/*]/);
    const side = term.includes("/") ? "before" : "after";
    return {
      fact: numbered(report, id),
      growth: growth === undefined ? undefined : { fact: growthFact(report, growth), side },
    };
  });
  const rate = terms.find(({ fact }) => isGrowth(fact));
  if (rate && terms.length > 1) throw new RangeError(`${rate.fact.id} is a growth, which is no part of a sum`);
  const unit = terms[0]!.fact.unit;
  const values = terms.map(({ fact, growth }) => {
    const value = convert(fact.value!, report.units.get(fact.unit)!, report.units.get(unit)!);
    if (!growth) return value;
    if (fact.unit === percent) throw new RangeError(`${fact.id} is in %, which does not grow by per cent`);
    const factor = sum([100, growth.fact.value!]);
    return growth.side === "before" ? quotient(value * 100, factor, kept) : quotient(value * factor, 100, kept);
  });
  return { value: sum(values), unit, terms };
}

function isGrowth({ form }: Fact): boolean {
  return form === "growth" || form === "average-growth";
}

function growthFact(report: Report, id: string): Fact {
  const fact = numbered(report, id);
  if (!isGrowth(fact) || fact.unit !== percent) throw new RangeError(`${id} is no growth in %`);
  if (fact.value! <= -100) throw new RangeError(`${id} leaves nothing`);
  return fact;
}

function numbered(report: Report, id: string): Fact {
  const fact = report.facts.get(id);
  if (fact?.value === undefined) throw new RangeError(`${id} is no fact with a number`);
  if (fact.form === "rank") throw new RangeError(`${id} is a rank, which is no amount`);
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
 * RangeError where they are rates, `from` is not above 0, `to` is below 0, or the years are not whole ones from 1.
 */
export function growthBetween(report: Report, from: Amount, to: Amount, years = 1): number {
  const base = inUnitOf(report, to, from);
  // 1 % becoming 2 % is a rise by a percentage point, and read as one.
  if (to.unit === percent || to.unit === percentagePoint) throw new RangeError("growth of a rate: it moves by points");
  if (base <= 0) throw new RangeError("growth from nothing");
  if (to.value < 0) throw new RangeError("growth to less than nothing");
  if (!(Number.isInteger(years) && years >= 1)) throw new RangeError(`growth over ${years} years`);
  const growth = (Math.pow(to.value / base, 1 / years) - 1) * 100;
  if (!Number.isFinite(growth)) throw new RangeError("growth without end");
  return growth;
}

/**
 * Returns the years from the last one of `from` to the last one of `to`; 1 where an amount was taken back or on by a
 * growth. Throws RangeError where that is less than 1.
 */
export function yearsBetween(from: Amount, to: Amount): number {
  const years = yearOf(to) - yearOf(from);
  if (years < 1) throw new RangeError(`from ${yearOf(from)} to ${yearOf(to)} is no year`);
  return years;
}

/** Returns how far two amounts lie apart, with its sign, by the year where `years` are more than 1. Throws RangeError as amountOf does. */
export function differenceOf(report: Report, { of, from, yearly }: DifferenceOf) {
  const [a, b] = [amountOf(report, of), amountOf(report, from)];
  const { value, unit } = amountBetween(report, a, b);
  const years = yearly === "yes" ? yearsBetween(b, a) : 1;
  return { a, b, value: quotient(value, years, kept), unit, years };
}

/** Returns one amount as a percentage of another. Throws RangeError as amountOf and percentOf do. */
export function shareOf(report: Report, { of, in: whole }: PercentOf) {
  const [a, b] = [amountOf(report, of), amountOf(report, whole)];
  return { a, b, value: percentOf(report, a, b) };
}

/** Returns the growth from one amount to another, by the year over `years`. Throws RangeError as amountOf and growthBetween do. */
export function growthOf(report: Report, { from, to, yearly }: GrowthOf) {
  const [a, b] = [amountOf(report, from), amountOf(report, to)];
  if (yearOf(b) < yearOf(a)) throw new RangeError(`from ${yearOf(a)} to ${yearOf(b)} is backward`);
  const years = yearly === "yes" ? yearsBetween(a, b) : 1;
  return { a, b, value: growthBetween(report, a, b, years), years };
}

function yearOf({ terms }: Amount): number {
  const { fact, growth } = terms.at(-1)!;
  return fact.period.last + (growth ? (growth.side === "before" ? -1 : 1) : 0);
}

function inUnitOf(report: Report, a: Amount, b: Amount): number {
  return convert(b.value, report.units.get(b.unit)!, report.units.get(a.unit)!);
}
