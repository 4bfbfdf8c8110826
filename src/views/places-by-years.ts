/** One indicator with the places as rows and the years as columns. */
import { samePeriod } from "../data/periods.ts";
import type { Comparison, Fact, Period, Place, Plan, Report } from "../data/model.ts";
import type { Verdict } from "../data/vocabulary.ts";
import { groupBy, periodKey } from "./comparisons/subjects.ts";
import { outcomeVerdicts } from "./side-by-side-rows.ts";

type YearCell = { readonly period: Period; readonly facts: readonly Fact[] };

export type PlacesByYears = {
  /** Single years in order, then stretches of several. */
  readonly periods: readonly Period[];
  readonly rows: readonly { readonly place: Place; readonly cells: readonly YearCell[] }[];
  /** The unit of all of the numbers; "" where they differ, and each has to say its own. */
  readonly unit: string;
  /** The documents that the numbers stand in, by date. */
  readonly plans: readonly Plan[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
};

/** Returns every number of the facts given, in the order of the facts within a cell; they are of one indicator. */
export function placesByYears(
  report: Report,
  comparisons: readonly Comparison[],
  facts: readonly Fact[],
): PlacesByYears {
  const periods = [...groupBy(facts, ({ period }) => periodKey(period)).values()].map(([first]) => first!.period);
  const isTotal = ({ first, last }: Period) => Number(first < last);
  periods.sort((a, b) => isTotal(a) - isTotal(b) || a.last - b.last || a.first - b.first);
  const units = new Set(facts.filter(({ value }) => value !== undefined).map(({ unit }) => unit));
  const used = new Set(facts.map(({ plan }) => plan));
  return {
    periods,
    rows: [...report.places.values()].flatMap((place) => {
      const own = facts.filter((fact) => fact.place === place.id);
      if (own.length === 0) return [];
      return [
        {
          place,
          cells: periods.map((period) => ({ period, facts: own.filter((fact) => samePeriod(fact.period, period)) })),
        },
      ];
    }),
    unit: units.size === 1 ? [...units][0]! : "",
    plans: [...report.plans.values()].filter(({ id }) => used.has(id)).sort((a, b) => (a.date < b.date ? -1 : 1)),
    verdicts: outcomeVerdicts(comparisons),
  };
}
