/** Which sets of targets an edition can hold up against what came later, found from its comparisons. */
import type { Comparison, Report } from "../data/model.ts";
import { verdictsOf } from "../data/vocabulary.ts";
import { cityAndTownRows, type CityAndTownRow } from "./city-and-town.ts";
import { groupBy } from "./comparisons/subjects.ts";
import { outcomeRows, type OutcomeRow } from "./outcomes.ts";
import { revisionRows, type RevisionRow } from "./revisions.ts";
import { scoreOf, type Score } from "./scores.ts";

/** The targets of one place for one year in one plan. */
export type TargetSet<Row> = {
  readonly plan: string;
  readonly place: string;
  readonly year: number;
  readonly rows: readonly Row[];
  readonly score: Score;
};

/** Returns the sets in the order of their plans and years, those with a report on their year first. */
export function outcomeSets(report: Report, comparisons: readonly Comparison[]): TargetSet<OutcomeRow>[] {
  const sets = questions(report, comparisons, "outcome").map((question) => {
    const rows = outcomeRows(report, comparisons, question);
    return { ...question, rows, score: scoreOf(rows, verdictsOf.outcome) };
  });
  const pending = (set: TargetSet<OutcomeRow>) => Number(set.rows.every(({ verdict }) => verdict === "pending"));
  return sets.toSorted((a, b) => pending(a) - pending(b));
}

/** Whether a later plan reports on the year of the set. */
export function isReported({ rows }: TargetSet<OutcomeRow>): boolean {
  return rows.some(({ verdict }) => verdict !== "pending");
}

/** Returns the sets for which a later plan sets targets too, in the order of their plans and years. */
export function revisionSets(report: Report, comparisons: readonly Comparison[]): TargetSet<RevisionRow>[] {
  return questions(report, comparisons, "revision").flatMap((question) => {
    const rows = revisionRows(report, comparisons, question);
    return rows.length === 0 ? [] : [{ ...question, rows, score: scoreOf(rows, verdictsOf.revision) }];
  });
}

/** The places, years and plans of the targets on the left of a kind of comparison; targets over several years are none. */
function questions(report: Report, comparisons: readonly Comparison[], kind: Comparison["kind"]) {
  const targets = comparisons
    .filter((comparison) => comparison.kind === kind)
    .map(({ left }) => report.facts.get(left[0]!)!)
    .filter(({ period }) => period.first === period.last);
  const plans = [...report.plans.keys()];
  return [...groupBy(targets, ({ plan, place, period }) => `${plan} ${place} ${period.first}`).values()]
    .map(([target]) => ({ plan: target!.plan, place: target!.place, year: target!.period.first }))
    .sort((a, b) => plans.indexOf(a.plan) - plans.indexOf(b.plan) || a.year - b.year);
}

/** A place with its parent, and the comparisons of the two that stand in no table of one plan. */
export type AcrossPlans = { readonly town: string; readonly comparisons: readonly Comparison[] };

/**
 * Returns for each place with a parent the shares and copies that `townSets` has no cell for: from two plans, of a result, or
 * of several years together; places in the order of places.yaml.
 */
export function acrossPlans(report: Report, comparisons: readonly Comparison[]): AcrossPlans[] {
  const shown = new Set(
    townSets(report, comparisons).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell.comparison?.id)),
    ),
  );
  const others = comparisons.filter(
    ({ kind, id, standing }) => (kind === "share" || kind === "copy") && standing === "compared" && !shown.has(id),
  );
  return [...report.places.keys()].flatMap((town) => {
    const own = others.filter(({ left }) => report.facts.get(left[0]!)!.place === town);
    return own.length === 0 ? [] : [{ town, comparisons: own }];
  });
}

export type TownSet = { readonly plan: string; readonly town: string; readonly rows: readonly CityAndTownRow[] };

/** Returns each plan that sets targets for a town beside its city's, with the rows. */
export function townSets(report: Report, comparisons: readonly Comparison[]): TownSet[] {
  const towns = [...report.places.values()].filter(({ parent }) => parent !== undefined);
  return [...report.plans.keys()].flatMap((plan) =>
    towns.flatMap(({ id: town }) => {
      const rows = cityAndTownRows(report, comparisons, { plan, town });
      return rows.length === 0 ? [] : [{ plan, town, rows }];
    }),
  );
}
