/** The same indicator, form and period in places of one level: equal, higher, lower. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import type { Fact } from "../../data/model.ts";
import type { ComparabilityReason } from "../../data/vocabulary.ts";
import { comparisonId } from "./comparison-id.ts";
import { doubtsOfOrder, finding, marginOf, unitsDiffer, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, readFact, unitOfDifference } from "./readings.ts";
import {
  groupBy,
  isInWords,
  isStated,
  isTarget,
  periodKey,
  representative,
  type Context,
  type Subject,
} from "./subjects.ts";

/**
 * How many of the places that follow it a place is put beside. All pairs of a small edition; in one
 * of many places their number grows with the places and not with their square.
 */
const neighbours = 3;

type Side = {
  readonly subject: Subject;
  readonly fact: Fact;
  readonly older: boolean;
  /** What each plan says, the oldest first; `fact` is the last. */
  readonly said: readonly Fact[];
};

/**
 * Returns the pairs, the place that comes first in places.yaml on the left. A place speaks through its
 * latest plan that mentions the indicator for the period; the address is that of the facts which first stood side by side.
 */
export function findSideBySides(subjects: readonly Subject[], context: Context): Finding[] {
  const rank = new Map([...context.report.places.keys()].map((id, i) => [id, i]));
  const sides = subjects.flatMap((subject) => sidesOf(subject, context));
  const questions = groupBy(sides, ({ subject, fact }) => {
    const said = isTarget(fact) ? "target" : "result";
    return `${subject.indicator.id} ${subject.place.level} ${said} ${fact.form} ${periodKey(fact.period)}`;
  });
  return [...questions.values()].flatMap((group) => {
    const inOrder = [...group].sort((a, b) => rank.get(a.subject.place.id)! - rank.get(b.subject.place.id)!);
    return inOrder.flatMap((left, i) =>
      inOrder
        .slice(i + 1, i + 1 + neighbours)
        .flatMap((right) =>
          pairOf(left, right, context).map((pair) => ({ ...pair, id: firstId(left, right, context) })),
        ),
    );
  });
}

function sidesOf(subject: Subject, context: Context): Side[] {
  const { plans } = context.report;
  const groups = groupBy(subject.facts.filter(isStated), (fact) => {
    return `${isTarget(fact)} ${fact.form} ${periodKey(fact.period)}`;
  });
  return [...groups.values()].map((facts) => {
    const said = [...groupBy(facts, ({ plan }) => plan).values()].map((ofPlan) => representative(ofPlan, context));
    const fact = said.at(-1)!;
    const later = isTarget(fact) ? context.laterPlan(fact.place, fact.period, fact.plan) : undefined;
    return { subject, fact, said, older: later !== undefined && plans.get(later)!.date > plans.get(fact.plan)!.date };
  });
}

/**
 * Returns the id of the facts that stood side by side when both places had first spoken: each by its latest plan of that
 * time, so that what a place says anew changes the pair and not its address.
 */
function firstId(one: Side, other: Side, { report }: Context): string {
  const dateOf = ({ plan }: Fact) => report.plans.get(plan)!.date;
  const [a, b] = [dateOf(one.said[0]!), dateOf(other.said[0]!)];
  const first = a > b ? a : b;
  // Of a plan of which only the year is known, what was said in that year was said by then.
  const known = ({ said }: Side) => said.findLast((fact) => dateOf(fact).slice(0, first.length) <= first) ?? said[0]!;
  return comparisonId("side-by-side", [known(one).id], [known(other).id]);
}

function pairOf(one: Side, other: Side, { report }: Context): Finding[] {
  const [left, right] = [one.fact, other.fact];
  const related =
    one.subject.place.parent === other.subject.place.id || other.subject.place.parent === one.subject.place.id;
  // A pair that once had a number stays where it is, and says that there are only words now.
  const wereNumbers = [...one.said, ...other.said].some((fact) => !isInWords(fact));
  const bothInWords = isInWords(left) && isInWords(right);
  if (related || (bothInWords && !wereNumbers)) return [];
  const pair = { kind: "side-by-side", left: [left], right: [right] } as const;
  if (isInWords(left) || isInWords(right)) {
    const said = bothInWords ? caveat("bothInWords") : caveat("oneInWords");
    return [finding({ ...pair, reasons: ["wording-only"], caveats: [said], notComparable: true })];
  }
  const [a, b] = [readFact(left, left.unit, report.units), readFact(right, left.unit, report.units)];
  if (!a || !b) return [unitsDiffer("side-by-side", left, right)];
  const found = order(a, b);
  const doubts = doubtsOfOrder(found, a, b, left.unit !== right.unit);
  const reasons: ComparabilityReason[] = [...doubts.reasons];
  const caveats: Caveat[] = [...doubts.caveats];
  const older = [one, other].filter((side) => side.older).map(({ fact }) => fact);
  if (older.length > 0) caveats.push(caveat({ code: "olderPlan", facts: older.map(({ id }) => id) }));
  if (left.form === "rank") {
    reasons.push("scope");
    caveats.push(caveat("rank"));
  }
  const estimated = [left, right].filter(({ kind }) => kind === "estimate");
  if (estimated.length > 0) {
    reasons.push("estimate");
    caveats.push(caveat({ code: "sideEstimated", facts: estimated.map(({ id }) => id) }));
  }
  return [
    finding({
      ...pair,
      verdict: found.sign > 0 ? "higher" : found.sign < 0 ? "lower" : "equal",
      margin: marginOf(found.difference, boundOfDifference(a, b), unitOfDifference(left.unit)),
      reasons,
      caveats,
    }),
  ];
}
