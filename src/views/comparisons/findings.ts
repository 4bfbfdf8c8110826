/** What a rule found about a pair, before people's decisions and ids. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import type { Comparison, Fact, Margin, Percentage } from "../../data/model.ts";
import type { Bound, ComparabilityReason, ComparisonKind, Verdict } from "../../data/vocabulary.ts";
import type { Order } from "./judge.ts";
import type { Reading } from "./readings.ts";

type Found<One> = One extends Comparison ? Omit<One, "id" | "decided"> : never;
/** `id` only where it is not that of the sides: where a later plan gave one of them anew, the pair keeps its address. */
export type Finding = Found<Comparison> & { readonly id?: string };

type Given = {
  readonly kind: ComparisonKind;
  readonly left: readonly Fact[];
  readonly right?: readonly Fact[];
  readonly verdict?: Verdict | undefined;
  readonly percentage?: Percentage;
  readonly margin?: Margin | undefined;
  readonly reasons?: readonly ComparabilityReason[];
  readonly caveats?: readonly Caveat[];
  readonly derived?: boolean;
  /** The pair looks alike and is not compared. */
  readonly notComparable?: boolean;
};

/** A reason that asks for no care by itself: converting units loses nothing. */
const harmless: ReadonlySet<ComparabilityReason> = new Set(["unit"]);

/** Returns a margin; undefined where a bound leaves nothing to say of it: 突破2000 against 2000 is not "more than 0". */
export function marginOf(value: number, bound: Bound, unit: string): Margin | undefined {
  return value === 0 && bound !== "eq" ? undefined : { value, bound, unit };
}

/**
 * Returns a finding. Without a right side nothing was compared with anything, and a pair that is not comparable has neither
 * margin nor percentage; one that is asks for care wherever it has a reason other than converted units, and a margin or
 * percentage with a bound is such a reason. Throws RangeError where a compared pair has no answer.
 */
export function finding(given: Given): Finding {
  const { kind, verdict, percentage, margin } = given;
  const bounded = [margin, percentage].some((number) => number !== undefined && number.bound !== "eq");
  const compared = !given.notComparable && (given.right ?? []).length > 0;
  // A rule that has said so already says it in its own words.
  const unsaid = compared && bounded && !(given.reasons ?? []).includes("bound-only");
  const reasons = [...new Set([...(given.reasons ?? []), ...(unsaid ? (["bound-only"] as const) : [])])];
  const caveats = [
    ...(given.caveats ?? []),
    ...(unsaid ? [bothBounded(given) ? caveat("bothBoundedMargin") : caveat("boundedMargin")] : []),
  ];
  const common = {
    left: given.left.map(({ id }) => id),
    right: (given.right ?? []).map(({ id }) => id),
    reasons,
    caveats,
  };
  if (common.right.length === 0) {
    if (verdict !== "not-reported" && verdict !== "pending" && verdict !== "not-repeated")
      throw new RangeError(`${kind} of ${common.left.join("+")}: "${verdict}" needs another side`);
    return { ...common, standing: "unanswered", kind, verdict, derived: false };
  }
  if (given.notComparable)
    return {
      ...common,
      standing: "not-compared",
      kind,
      class: "not-comparable",
      verdict: verdict === "not-checkable" ? verdict : undefined,
      derived: false,
    };
  const careful = reasons.some((reason) => !harmless.has(reason));
  const answer = {
    ...common,
    standing: "compared",
    class: careful ? "with-care" : "comparable",
    margin,
    derived: given.derived ?? false,
  } as const;
  if (kind === "share" || kind === "pace") {
    if (percentage === undefined) throw new RangeError(`${kind} of ${common.left.join("+")} has no percentage`);
    return { ...answer, kind, percentage };
  }
  if (verdict === undefined) throw new RangeError(`${kind} of ${common.left.join("+")} has no verdict`);
  return { ...answer, kind, verdict };
}

const bothBounded = ({ left, right = [] }: Given) =>
  [left, right].every((side) => side.some(({ bound }) => bound !== undefined && bound !== "eq"));

/** Returns a finding on two figures whose units do not convert: `verdict` where the kind has one for that. */
export function unitsDiffer(kind: ComparisonKind, left: Fact, right: Fact, verdict?: Verdict): Finding {
  return finding({
    kind,
    left: [left],
    right: [right],
    verdict,
    reasons: ["unit"],
    caveats: [caveat("unitsDiffer")],
    notComparable: true,
  });
}

/** What is said of one or two approximate numbers; undefined where neither is. */
export function approximationCaveat(apart: boolean, left: Reading, right: Reading): Caveat | undefined {
  const count = [left, right].filter(({ bound }) => bound === "approx").length;
  if (count === 0) return undefined;
  if (count === 2) return apart ? caveat("bothApproximateMargin") : caveat("bothApproximate");
  return apart ? caveat("approximateMargin") : caveat("approximate");
}

const overlapCaveatOf = (left: Reading, right: Reading): Caveat =>
  left.bound !== "eq" && right.bound !== "eq" ? caveat("bothOverlappingBounds") : caveat("overlappingBounds");

export type Doubts = { readonly reasons: ComparabilityReason[]; readonly caveats: Caveat[] };

/** Returns the reason and caveat for an order that the bounds do not settle, or for units that were converted. */
export function doubtsOfOrder(found: Order, left: Reading, right: Reading, converted: boolean): Doubts {
  const doubts: Doubts = { reasons: [], caveats: [] };
  if (!found.sure) {
    doubts.reasons.push("bound-only");
    doubts.caveats.push(approximationCaveat(found.apart, left, right) ?? overlapCaveatOf(left, right));
  }
  if (converted) {
    doubts.reasons.push("unit");
    doubts.caveats.push(caveat("converted"));
  }
  return doubts;
}
