/** How a number of one place stands to what another place says on the same measure. */
import { samePeriod } from "../data/periods.ts";
import type { Comparison, Fact, Percentage, Report } from "../data/model.ts";
import { isResultKind } from "../data/kinds.ts";
import type { ComparabilityReason } from "../data/vocabulary.ts";
import { doubtsOfOrder } from "./comparisons/findings.ts";
import { order } from "./comparisons/judge.ts";
import { boundOfDifference, readFact } from "./comparisons/readings.ts";
import { directionOf, isAmount } from "./comparisons/subjects.ts";

type Sides = {
  readonly to: string;
  readonly comparison: string | undefined;
  readonly reasons: readonly ComparabilityReason[];
};

export type Relation =
  | (Sides & {
      readonly code: "equal" | "higher" | "lower";
      /** false asks for care: the sign is hollow. */
      readonly sure: boolean;
      /** Whether a lower number asks for more: a ceiling, or a target where lower is better. */
      readonly ceiling: boolean;
    })
  | (Sides & { readonly code: "share"; readonly sure: boolean; readonly percentage: Percentage })
  | (Sides & { readonly code: "not-comparable" });

/** The number of a place on one question, and what its other plans or sections say of the same. */
export type Answer = { readonly fact: Fact; readonly others: readonly Fact[] };

/**
 * Returns the function that says how `own` stands to the facts of a reference place in the same row. Where the
 * edition compares the two, its verdict and class are taken; else the same rules are asked. Numbers of unlike
 * years, or a target and a result, are never put in order. undefined where there is nothing to stand to.
 */
export function buildRelations(
  report: Report,
  comparisons: readonly Comparison[],
): (own: Answer, reference: readonly Answer[]) => Relation | undefined {
  const joined = new Map<string, Comparison>();
  for (const comparison of comparisons) {
    if (comparison.kind !== "side-by-side" && comparison.kind !== "copy" && comparison.kind !== "share") continue;
    // What several years come to together is said of none of them.
    if (comparison.left.length > 1 || comparison.right.length > 1) continue;
    joined.set(`${comparison.left[0]!} ${comparison.right[0]!}`, comparison);
  }
  return ({ fact, others }, reference) => {
    if (fact.absent !== undefined) return undefined;
    const stated = reference.map((answer) => answer.fact).filter(({ absent }) => absent === undefined);
    const joinedTo = (one: Fact) => joined.get(`${fact.id} ${one.id}`) ?? joined.get(`${one.id} ${fact.id}`);
    // What the edition compares is compared here too, a target with a result among it.
    const direct =
      stated.find((one) => sameQuestion(fact, one)) ?? stated.find((one) => joinedTo(one)?.standing === "compared");
    if (!direct) return stated.length === 0 ? undefined : apart(fact, stated, joinedTo);
    const known = joinedTo(direct) ?? refusalOf([fact, ...others], answersOf(direct, reference));
    return known ? fromComparison(known, fact, direct, report) : byRule(fact, direct, report);
  };

  /** The pair of the same question that the edition does not compare, since a later document has only words for it. */
  function refusalOf(own: readonly Fact[], theirs: readonly Fact[]): Comparison | undefined {
    return own
      .flatMap((one) =>
        theirs.flatMap((two) => joined.get(`${one.id} ${two.id}`) ?? joined.get(`${two.id} ${one.id}`) ?? []),
      )
      .find(({ standing }) => standing === "not-compared");
  }
}

const answersOf = (fact: Fact, answers: readonly Answer[]) =>
  answers.filter((answer) => answer.fact === fact).flatMap((answer) => [answer.fact, ...answer.others]);
const sameRole = (a: Fact, b: Fact) => isResultKind(a.kind) === isResultKind(b.kind);
const sameQuestion = (a: Fact, b: Fact) => sameRole(a, b) && a.form === b.form && samePeriod(a.period, b.period);

/** Nothing of the same kind and time: the reference's nearest number, with all that parts the two. */
function apart(fact: Fact, stated: readonly Fact[], joinedTo: (one: Fact) => Comparison | undefined): Relation {
  const distance = (one: Fact) =>
    (sameRole(fact, one) ? 0 : 100) + (fact.form === one.form ? 0 : 50) + Math.abs(one.period.last - fact.period.last);
  const nearest = [...stated].sort((a, b) => distance(a) - distance(b))[0]!;
  const known = joinedTo(nearest);
  const reasons: ComparabilityReason[] = [
    ...(samePeriod(fact.period, nearest.period) ? [] : (["period"] as const)),
    ...(sameRole(fact, nearest) ? [] : (["other-kind"] as const)),
    ...(fact.form === nearest.form ? [] : (["stock-against-flow"] as const)),
    ...(known?.reasons ?? []),
  ];
  return { code: "not-comparable", to: nearest.id, comparison: known?.id, reasons: [...new Set(reasons)] };
}

function fromComparison(known: Comparison, fact: Fact, other: Fact, report: Report): Relation | undefined {
  const sides = { to: other.id, comparison: known.id, reasons: known.reasons };
  if (known.standing !== "compared") return { ...sides, code: "not-comparable" };
  const forward = known.left.includes(fact.id);
  const sure = known.class === "comparable";
  if (known.kind === "share")
    // Of the whole there is no share to tell in the city's own cell.
    return forward ? { ...sides, code: "share", sure, percentage: known.percentage! } : undefined;
  const { verdict } = known;
  if (verdict === "same" || verdict === "equal")
    return { ...sides, code: "equal", sure, ceiling: isCeiling(fact, report) };
  const higher = (verdict === "higher") === forward;
  return { ...sides, code: higher ? "higher" : "lower", sure, ceiling: isCeiling(fact, report) };
}

function byRule(fact: Fact, other: Fact, report: Report): Relation | undefined {
  const indicator = report.indicators.get(fact.indicator!)!;
  const [place, at] = [report.places.get(fact.place)!, report.places.get(other.place)!];
  const sides = { to: other.id, comparison: undefined };
  if (place.level !== at.level && isAmount(fact, indicator)) {
    // What a town has is part of what its city has: that it is less says nothing.
    if (place.parent === at.id || at.parent === place.id) return undefined;
    return { ...sides, code: "not-comparable", reasons: ["scope"] };
  }
  const [a, b] = [readFact(fact, fact.unit, report.units), readFact(other, fact.unit, report.units)];
  if (!a || !b) return { ...sides, code: "not-comparable", reasons: ["unit"] };
  const found = order(a, b);
  const reasons: ComparabilityReason[] = [
    ...doubtsOfOrder(found, a, b, fact.unit !== other.unit).reasons,
    ...(found.sign !== 0 && boundOfDifference(a, b) !== "eq" ? (["bound-only"] as const) : []),
    ...(place.level === at.level && fact.form !== "rank" ? [] : (["scope"] as const)),
    ...(fact.kind === "estimate" || other.kind === "estimate" ? (["estimate"] as const) : []),
  ];
  const code = found.sign > 0 ? "higher" : found.sign < 0 ? "lower" : "equal";
  const said = [...new Set(reasons)];
  return { ...sides, code, sure: said.length === 0, reasons: said, ceiling: isCeiling(fact, report) };
}

/** A target that is stated as a ceiling, or of an indicator that is better low: the lower one is the stricter. */
function isCeiling(fact: Fact, report: Report): boolean {
  if (isResultKind(fact.kind)) return false;
  if (fact.bound === "le" || fact.bound === "lt") return true;
  return (
    directionOf(fact, report.indicators.get(fact.indicator!)!) === "lower" && fact.bound !== "ge" && fact.bound !== "gt"
  );
}
