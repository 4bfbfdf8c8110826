/** The roads to later goals: the growth each needs a year, beside the growth that plans report so far. */
import type { Comparison, Fact, Percentage, Report } from "../data/model.ts";
import { pastGrowth } from "./comparisons/pace.ts";

export type PaceRow = {
  readonly base: Fact;
  readonly goal: Fact;
  readonly years: number;
  readonly needed: Percentage;
  /** Stated growth up to the base's year: rates of single years, averages, then changes. */
  readonly past: readonly Fact[];
  readonly comparison: Comparison;
};

/** Returns the paces that are compared, of one place or of all, in the order of the comparisons. */
export function paceRows(
  report: Report,
  comparisons: readonly Comparison[],
  { place }: { readonly place?: string } = {},
): PaceRow[] {
  return comparisons.flatMap((comparison): PaceRow[] => {
    if (comparison.kind !== "pace" || comparison.percentage === undefined) return [];
    const [base, goal] = [report.facts.get(comparison.left[0]!)!, report.facts.get(comparison.right[0]!)!];
    if (place !== undefined && base.place !== place) return [];
    const like = [...report.facts.values()].filter(
      (fact) => fact.place === base.place && fact.indicator === base.indicator,
    );
    const years = goal.period.last - base.period.last;
    return [{ base, goal, years, needed: comparison.percentage, past: pastGrowth(base, like), comparison }];
  });
}
