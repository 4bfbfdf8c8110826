/** What a later plan made of an earlier plan's targets for one place and year: each target once. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Verdict } from "../data/vocabulary.ts";
import { buildContext, groupBy } from "./comparisons/subjects.ts";

export type RevisionsQuestion = {
  readonly place: string;
  readonly year: number;
  /** The plan that set the targets first; every plan where it is left out. */
  readonly plan?: string;
};

export type RevisionRow = {
  readonly earlier: Fact;
  /** undefined where the later plan does not repeat the target. */
  readonly later: Fact | undefined;
  readonly verdict: Verdict;
  readonly theme: string;
  readonly comparison: Comparison;
  /** Later targets that look like this one and are not compared with it, with why. */
  readonly lookAlikes: readonly Comparison[];
};

/** Returns the earlier targets by theme (in the order of themes.yaml) and then as the plan has them. */
export function revisionRows(
  report: Report,
  comparisons: readonly Comparison[],
  { place, year, plan }: RevisionsQuestion,
): RevisionRow[] {
  const { order } = buildContext(report);
  const themes = [...report.themes.keys()];
  const revisions = groupBy(
    comparisons.filter(({ kind }) => kind === "revision"),
    ({ left }) => left[0]!,
  );
  return [...revisions.keys()]
    .map((id) => report.facts.get(id)!)
    .filter(
      (fact) =>
        fact.place === place &&
        fact.period.first === year &&
        fact.period.last === year &&
        (plan === undefined || fact.plan === plan),
    )
    .sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || order(a, b))
    .flatMap((earlier): RevisionRow[] => {
      const own = revisions.get(earlier.id)!;
      const judged = own.filter(({ verdict }) => verdict !== undefined);
      const comparison = judged.find(({ decided }) => decided) ?? judged[0];
      if (!comparison) return [];
      const later = comparison.right[0];
      return [
        {
          earlier,
          later: later === undefined ? undefined : report.facts.get(later)!,
          verdict: comparison.verdict!,
          theme: earlier.theme,
          comparison,
          lookAlikes: own.filter(({ verdict }) => verdict === undefined),
        },
      ];
    });
}
