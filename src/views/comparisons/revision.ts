/** One target in two plans of different date: raised, lowered, unchanged, loosened, firmed, not repeated. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import { difference } from "../../data/decimal.ts";
import type { Fact } from "../../data/model.ts";
import type { Bound, ComparabilityReason, Direction } from "../../data/vocabulary.ts";
import { deriveAs } from "./derivations.ts";
import { doubtsOfOrder, finding, marginOf, unitsDiffer, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, contains, readFact, unitOfDifference, type Reading } from "./readings.ts";
import {
  directionOf,
  groupBy,
  isInWords,
  isResult,
  isStated,
  isTarget,
  periodKey,
  representative,
  type Context,
  type Subject,
} from "./subjects.ts";

/** Returns for each target how the next plan that speaks of the same period has it, or that a later plan leaves it out. */
export function findRevisions(subject: Subject, context: Context): Finding[] {
  const targets = subject.facts.filter((fact) => isTarget(fact) && isStated(fact));
  return [...groupBy(targets, ({ period }) => periodKey(period)).values()].flatMap((group) => {
    const byPlan = [...groupBy(group, ({ plan }) => plan).values()];
    return byPlan.flatMap((earlier, i) => {
      const date = (facts: readonly Fact[]) => context.report.plans.get(facts[0]!.plan)!.date;
      const later = byPlan.slice(i + 1).find((facts) => date(facts) > date(earlier));
      const forms = [...groupBy(earlier, ({ form }) => form).values()].map((facts) => representative(facts, context));
      return later
        ? forms.map((fact) => revisionOf(fact, later, forms.length, subject, context))
        : forms.flatMap((fact) => notRepeated(fact, context));
    });
  });
}

function notRepeated(fact: Fact, { laterPlan }: Context): Finding[] {
  if (laterPlan(fact.place, fact.period, fact.plan) === undefined) return [];
  return [finding({ kind: "revision", left: [fact], verdict: "not-repeated", caveats: [caveat("notRepeated")] })];
}

function revisionOf(
  earlier: Fact,
  laterFacts: readonly Fact[],
  forms: number,
  subject: Subject,
  context: Context,
): Finding {
  const { units } = context.report;
  const same = laterFacts.filter(({ form }) => form === earlier.form);
  const candidates = same.length > 0 ? same : laterFacts;
  const numbers = candidates.filter((fact) => !isInWords(fact));
  const later = representative(numbers.length > 0 ? numbers : candidates, context);
  const pair = { kind: "revision", left: [earlier], right: [later] } as const;
  if (isInWords(earlier) || isInWords(later)) return inWords(earlier, later, subject, context);
  if (later.form !== earlier.form) return otherForm(earlier, later, forms, subject, context);
  const [before, after] = [readFact(earlier, earlier.unit, units), readFact(later, earlier.unit, units)];
  if (!before || !after) return unitsDiffer("revision", earlier, later);
  const direction = directionOf(earlier, subject.indicator);
  const found = order(after, before);
  const verdict = found.sign > 0 ? "raised" : found.sign < 0 ? "lowered" : firmness(before, after, direction);
  const doubts = found.sign === 0 ? { reasons: [], caveats: [] } : doubtsOfOrder(found, after, before, false);
  const converted = earlier.unit === later.unit ? [] : (["unit"] as const);
  return finding({
    ...pair,
    verdict,
    margin: marginOf(found.difference, boundOfDifference(after, before), unitOfDifference(earlier.unit)),
    reasons: [
      ...doubts.reasons,
      ...converted,
      ...(found.sign === 0 && verdict !== "unchanged" ? (["bound-only"] as const) : []),
    ],
    caveats: [
      ...doubts.caveats,
      ...(found.sign === 0 && verdict !== "unchanged" ? [caveat("otherBound")] : []),
      ...(direction === "lower" && found.sign !== 0 ? [caveat("lowerIsBetter")] : []),
    ],
  });
}

/**
 * Words where a number stood say less of themselves than a reader wants to know: 保持稳定 is neither more nor less than 800.
 * Where people read the same words beside the last result, as level with it, they are read so here too; never as loosened.
 */
function inWords(earlier: Fact, later: Fact, { facts }: Subject, { report }: Context): Finding {
  const pair = { kind: "revision", left: [earlier], right: [later] } as const;
  if (isInWords(earlier) && isInWords(later))
    return finding({ ...pair, verdict: "unchanged", reasons: ["wording-only"], caveats: [caveat("bothInWords")] });
  if (isInWords(earlier))
    return finding({ ...pair, verdict: "firmed", reasons: ["wording-only"], caveats: [caveat("outOfWords")] });
  const level = report.decisions.find(
    ({ kind, right, verdict }) => kind === "trend" && verdict === "unchanged" && right[0] === later.id,
  );
  const result = facts.find(({ id }) => id === level?.left[0]);
  const [before, after] = [earlier, result].map((fact) => fact && readFact(fact, earlier.unit, report.units));
  if (!result || !before || !after)
    return finding({ ...pair, reasons: ["wording-only"], caveats: [caveat("intoWords")], notComparable: true });
  const found = order(after, before);
  // To keep level within what a floor asked for asks for no more and no less than the floor did.
  const within = contains(before.interval, after.interval);
  return finding({
    ...pair,
    verdict: within || found.sign === 0 ? "unchanged" : found.sign > 0 ? "raised" : "lowered",
    margin: within ? undefined : marginOf(found.difference, "approx", unitOfDifference(earlier.unit)),
    reasons: ["wording-only", "derived-base", ...(result.kind === "estimate" ? (["estimate"] as const) : [])],
    caveats: [caveat({ code: "readAsLevel", fact: result.id })],
    derived: true,
  });
}

/** A level of 2500 after one of 2000 is a change of 500, and so can be held against a later plan's change of 400. */
function otherForm(earlier: Fact, later: Fact, forms: number, subject: Subject, { report }: Context): Finding {
  const pair = { kind: "revision", left: [earlier], right: [later] } as const;
  const bases = (plan: string) => [
    ...subject.facts.filter((fact) => isTarget(fact) && fact.plan === plan),
    ...subject.facts.filter(isResult),
  ];
  const before = deriveAs(later, earlier, bases(earlier.plan), report.units);
  const after = before ? undefined : deriveAs(earlier, later, bases(later.plan), report.units);
  const unit = before ? later.unit : earlier.unit;
  const [left, right] = before
    ? [before.reading, readFact(later, unit, report.units)]
    : [readFact(earlier, unit, report.units), after?.reading];
  const base = (before ?? after)?.base;
  if (!left || !right || !base || forms > 1)
    return finding({ ...pair, reasons: ["definition"], caveats: [caveat("formsDiffer")], notComparable: true });
  const found = order(right, left);
  const reasons: ComparabilityReason[] = ["derived-base"];
  const caveats: Caveat[] = [caveat({ code: "derivedBase", fact: base.id })];
  const doubts = doubtsOfOrder(found, right, left, false);
  return finding({
    ...pair,
    verdict: found.sign > 0 ? "raised" : found.sign < 0 ? "lowered" : "unchanged",
    margin: marginOf(difference(right.number, left.number), boundOfDifference(right, left), unitOfDifference(unit)),
    reasons: [...reasons, ...doubts.reasons],
    caveats: [...caveats, ...doubts.caveats],
    derived: true,
  });
}

/** Whether the same number binds less or more than before. */
function firmness(before: Reading, after: Reading, direction: Direction): "unchanged" | "loosened" | "firmed" {
  if (before.bound === after.bound) return "unchanged";
  const [was, is] = [strength(before.bound, direction), strength(after.bound, direction)];
  if (was !== is) return is < was ? "loosened" : "firmed";
  return contains(before.interval, after.interval) ? "firmed" : "loosened";
}

/**
 * How much a bound asks at one and the same number: about 10, 10, at least 10, more than 10 where
 * higher is better; where neither direction is, an exact number asks most.
 */
function strength(bound: Bound, direction: Direction): number {
  if (bound === "approx") return 1;
  if (bound === "eq") return 3;
  if (bound === "range") return 2;
  const floor = bound === "ge" || bound === "gt";
  if (direction === "none" || floor !== (direction === "higher")) return direction === "none" ? 2 : 0;
  return bound === "gt" || bound === "lt" ? 5 : 4;
}
