/** Results of one year held against the targets of later ones: which were already where a later year is to be. */
import { sourceLanguage } from "../data/languages.ts";
import type { Compared, Comparison, Fact, Margin, Report } from "../data/model.ts";
import { isCompared } from "../data/comparison-standing.ts";
import type { ComparabilityReason } from "../data/vocabulary.ts";
import { marginOf } from "./comparisons/findings.ts";
import { judgeOutcome, type Judgement } from "./comparisons/judge.ts";
import { boundOfDifference, readFact, unitOfDifference } from "./comparisons/readings.ts";
import { directionOf, groupBy, isResult, isTarget, isYearly } from "./comparisons/subjects.ts";

/** At the target's level or better; short of it; too close for numbers that are about or open to one side. */
export const stands = ["reached", "not-yet", "unsettled"] as const;
export type Stand = (typeof stands)[number];

export type AheadRow = {
  readonly result: Fact;
  /** Of the same place, indicator and form, for a later year. */
  readonly target: Fact;
  readonly stand: Stand;
  /** Result less target; undefined where a bound leaves nothing to say of it, and where nothing is settled. */
  readonly margin: Margin | undefined;
  readonly withCare: boolean;
  readonly reasons: readonly ComparabilityReason[];
  /** The comparison by which this result answers this row of targets at all. */
  readonly answers: Comparison;
};

/** The results of a place for a year against its targets for a later one. */
export type AheadSet = {
  readonly place: string;
  readonly year: number;
  readonly targetYear: number;
  readonly rows: readonly AheadRow[];
};

/**
 * Returns the sets in the order of places and years, the farthest targets first, the rows by theme and then as the plan has them. A result is held only
 * against targets of a row that it answers in a comparison that stands: what is no answer to a target of its own year, or to
 * the next one, is none to a later one.
 */
export function aheadSets(report: Report, comparisons: readonly Comparison[]): AheadSet[] {
  const rows = comparisons
    .filter(isCompared)
    .flatMap((comparison) => rowsOf(report, comparison))
    .filter((row) => !isSetAside(row, comparisons));
  const once = [...groupBy(rows, ({ result, target }) => seriesOf(result) + seriesOf(target)).values()].map(
    (same) => same.toSorted((a, b) => weight(b) - weight(a))[0]!,
  );
  const places = [...report.places.keys()];
  const themes = [...report.themes.keys()];
  const inOrder = once.toSorted(
    (a, b) => themes.indexOf(a.target.theme) - themes.indexOf(b.target.theme) || (a.target.id < b.target.id ? -1 : 1),
  );
  return [...groupBy(inOrder, ({ result, target }) => `${result.place} ${result.period.last} ${target.period.last}`)]
    .map(([, of]) => ({
      place: of[0]!.result.place,
      year: of[0]!.result.period.last,
      targetYear: of[0]!.target.period.last,
      rows: of,
    }))
    .toSorted(
      (a, b) => places.indexOf(a.place) - places.indexOf(b.place) || a.year - b.year || b.targetYear - a.targetYear,
    );
}

/** What is measured of whom and when, once however often it is stated. */
const seriesOf = ({ place, indicator, form, label, kind, period, plan }: Fact): string =>
  [place, indicator, form, label[sourceLanguage], kind === "target" ? `${kind} ${plan}` : "result", period.last].join(
    " ",
  );

/** A final result before an estimate, the answer to the target of its own year before that to the next. */
const weight = ({ result, answers }: AheadRow): number =>
  (result.kind === "actual" ? 2 : 0) + (answers.kind === "outcome" ? 1 : 0);

/** The rows that a comparison of a result with a target opens: with that target if it is a later one, and those after it. */
function rowsOf(report: Report, comparison: Compared): AheadRow[] {
  const { kind, left, right, derived } = comparison;
  if ((kind !== "outcome" && kind !== "trend") || derived || left.length !== 1 || right.length !== 1) return [];
  const [one, other] = [report.facts.get(left[0]!)!, report.facts.get(right[0]!)!];
  const [target, result] = kind === "outcome" ? [one, other] : [other, one];
  if (!isTarget(target) || !isResult(result) || target.form !== result.form || !isYearly(result)) return [];
  return [...report.facts.values()]
    .filter((later) => isOfRow(later, target) && later.period.last > result.period.last)
    .flatMap((later) => judge(report, result, later, comparison));
}

/** Whether a fact is a target of the same row of a plan: for any one year. */
function isOfRow(fact: Fact, target: Fact): boolean {
  return (
    isTarget(fact) &&
    isYearly(fact) &&
    fact.value !== undefined &&
    fact.plan === target.plan &&
    fact.place === target.place &&
    fact.indicator === target.indicator &&
    fact.form === target.form &&
    fact.label[sourceLanguage] === target.label[sourceLanguage] &&
    Boolean(fact.obligation) === Boolean(target.obligation)
  );
}

function judge(report: Report, result: Fact, target: Fact, answers: Compared): AheadRow[] {
  const indicator = report.indicators.get(result.indicator!)!;
  const [wanted, got] = [readFact(target, target.unit, report.units), readFact(result, target.unit, report.units)];
  if (!wanted || !got || directionOf(target, indicator) === "none") return [];
  const judged = judgeOutcome(wanted, got, directionOf(target, indicator));
  const settled = judged.verdict !== "not-checkable" && judged.doubt !== "approximate";
  const reasons = [...new Set([...ownReasons(answers), ...doubts(judged, result, target)])];
  const bound = boundOfDifference(got, wanted);
  return [
    {
      result,
      target,
      stand: !settled ? "unsettled" : judged.verdict === "met" ? "reached" : "not-yet",
      margin: settled
        ? marginOf(judged.margin, bound === "range" ? "approx" : bound, unitOfDifference(target.unit))
        : undefined,
      withCare: reasons.some((reason) => reason !== "unit"),
      reasons,
      answers,
    },
  ];
}

/** What asks for care whatever the year: doubts about a bound and its own target's number say nothing of another one's. */
function ownReasons({ reasons }: Compared): ComparabilityReason[] {
  return reasons.filter((reason) => reason !== "bound-only" && reason !== "unit");
}

function doubts({ doubt }: Judgement, result: Fact, target: Fact): ComparabilityReason[] {
  return [
    ...(doubt === "none" ? [] : (["bound-only"] as const)),
    ...(result.kind === "estimate" ? (["estimate"] as const) : []),
    ...(result.unit === target.unit ? [] : (["unit"] as const)),
  ];
}

/** Whether the same two are not compared elsewhere: what people or a rule set aside gets no verdict here either. */
function isSetAside({ result, target }: AheadRow, comparisons: readonly Comparison[]): boolean {
  return comparisons.some(
    ({ standing, left, right }) =>
      standing === "not-compared" &&
      ((left.includes(result.id) && right.includes(target.id)) ||
        (left.includes(target.id) && right.includes(result.id))),
  );
}
