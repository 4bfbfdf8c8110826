/** A figure in another form: 净增500 on a base of 1500 is a level of 2000. Always derived, and only where a base is stated. */
import { turnBound } from "../../data/bounds.ts";
import { difference, product, quotient, sum } from "../../data/decimal.ts";
import type { Fact, Report } from "../../data/model.ts";
import { percent, percentagePoint } from "../../data/units.ts";
import type { Bound, Form } from "../../data/vocabulary.ts";
import { convertValue, joinBounds, readNumber, type Reading } from "./readings.ts";

export type Derived = { readonly reading: Reading; readonly base: Fact };

const baseForms: readonly Form[] = ["level", "flow", "share", "index"];

/**
 * Returns `fact` as a reading of the form and unit of `wanted`, worked out from the first of `bases`
 * that states the year before in the form needed; undefined where there is none. `bases` are facts of
 * the same place and indicator, the preferred one first. Growth is rounded to two places. Where the
 * base is only a bound, so is what comes of it: 450 more than "over 2000" are over 2450.
 */
export function deriveAs(
  wanted: Pick<Fact, "form" | "unit">,
  fact: Fact,
  bases: readonly Fact[],
  units: Report["units"],
): Derived | undefined {
  if (fact.value === undefined || fact.bound === "range") return undefined;
  const toForm = wanted.form;
  // Of the two, the one that is not a change or growth tells in which form the base must be.
  const amountForm = baseForms.includes(toForm) ? toForm : fact.form;
  if (!baseForms.includes(amountForm) || toForm === fact.form) return undefined;
  const amountUnit = amountForm === toForm ? wanted.unit : fact.unit;
  const base = bases.find(
    ({ form, value, bound, period, unit }) =>
      form === amountForm &&
      value !== undefined &&
      bound !== "range" &&
      period.last === fact.period.first - 1 &&
      convertValue(value, unit, amountUnit, units) !== undefined,
  );
  if (!base) return undefined;
  const start = convertValue(base.value!, base.unit, amountUnit, units)!;
  const number = work(fact, toForm, amountUnit, wanted.unit, start, units);
  return number === undefined ? undefined : { base, reading: readNumber(number, boundOf(fact, base, toForm)) };
}

/** A base adds to an amount and takes away from a change or a growth rate. */
function boundOf(fact: Fact, base: Fact, toForm: Form): Bound {
  const [own, start] = [fact.bound ?? "eq", base.bound ?? "eq"];
  return joinBounds([own, baseForms.includes(toForm) ? start : turnBound(start)]);
}

function work(
  { form, value, unit }: Fact,
  toForm: Form,
  amountUnit: string,
  wantedUnit: string,
  start: number,
  units: Report["units"],
): number | undefined {
  // A change of a share is in percentage points, which add to percent.
  const points = (from: string) => (from === percentagePoint && amountUnit === percent ? percent : from);
  if (form === "change") {
    const step = convertValue(value!, points(unit), amountUnit, units);
    return step === undefined ? undefined : sum([start, step]);
  }
  if (form === "growth") return start > 0 ? sum([start, quotient(product(start, value!), 100, 12)]) : undefined;
  if (toForm === "change") return convertValue(difference(value!, start), amountUnit, points(wantedUnit), units);
  if (toForm === "growth" && start > 0) return quotient(product(difference(value!, start), 100), start, 2);
  return undefined;
}
