/** What became of the targets of one place for one year: each target once, with its verdict. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Verdict } from "../data/vocabulary.ts";
import { buildContext, groupBy, representative } from "./comparisons/subjects.ts";

export type OutcomesQuestion = {
  readonly place: string;
  readonly year: number;
  /** The plan that set the targets; every plan where it is left out. */
  readonly plan?: string;
};

export type OutcomeRow = {
  readonly target: Fact;
  readonly results: readonly Fact[];
  readonly verdict: Verdict;
  readonly theme: string;
  /** The comparison that gives the verdict. */
  readonly comparison: Comparison;
  /** Other results of the same target, where they disagree or repeat. */
  readonly others: readonly Comparison[];
  /** Figures that look like an answer and are none, with why. */
  readonly lookAlikes: readonly Comparison[];
};

/**
 * Returns the targets by theme (in the order of themes.yaml) and then as the plan has them. A target
 * that the plan states in its text and again in its table is one target; one that no indicator
 * measures is left out, as nothing could answer it.
 */
export function outcomeRows(
  report: Report,
  comparisons: readonly Comparison[],
  { place, year, plan }: OutcomesQuestion,
): OutcomeRow[] {
  const context = buildContext(report);
  const outcomes = groupBy(
    comparisons.filter(({ kind }) => kind === "outcome"),
    ({ left }) => left[0]!,
  );
  const targets = [...report.facts.values()].filter(
    (fact) =>
      fact.place === place &&
      fact.period.first === year &&
      fact.period.last === year &&
      (plan === undefined || fact.plan === plan) &&
      outcomes.has(fact.id),
  );
  const once = [...groupBy(targets, (fact) => `${fact.plan} ${fact.indicator} ${fact.form}`).values()].map((facts) =>
    representative(facts, context),
  );
  const themes = [...report.themes.keys()];
  return once
    .sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || context.order(a, b))
    .map((target) => rowOf(target, outcomes.get(target.id)!, report));
}

function rowOf(target: Fact, outcomes: readonly Comparison[], report: Report): OutcomeRow {
  const judged = outcomes.filter(({ verdict }) => verdict !== undefined);
  const [comparison, ...others] = [...judged].sort((a, b) => weight(b, report) - weight(a, report));
  return {
    target,
    results: comparison!.right.map((id) => report.facts.get(id)!),
    verdict: comparison!.verdict!,
    theme: target.theme,
    comparison: comparison!,
    others,
    lookAlikes: outcomes.filter(({ verdict }) => verdict === undefined),
  };
}

/** People before rules, results before estimates; of equals the first stays first. */
function weight({ decided, right }: Comparison, report: Report): number {
  const estimate = right.some((id) => report.facts.get(id)!.kind === "estimate");
  return (decided ? 2 : 0) + (estimate ? 0 : 1);
}
