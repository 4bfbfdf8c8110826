/** What a rule found about a pair, before people's decisions and ids. */
import type { Comparison, Fact, Text } from "../../data/model.ts";
import type { ComparabilityReason, ComparisonKind, Verdict } from "../../data/vocabulary.ts";
import {
  approximateCaveat,
  approximateMarginCaveat,
  convertedCaveat,
  overlappingBoundsCaveat,
  unitsDifferCaveat,
} from "../../wording/comparison-caveats.ts";
import type { Order } from "./judge.ts";
import type { Reading } from "./readings.ts";

export type Finding = Omit<Comparison, "id" | "caveat" | "decided"> & { readonly caveats: readonly Text[] };

type Given = {
  readonly kind: ComparisonKind;
  readonly left: readonly Fact[];
  readonly right?: readonly Fact[];
  readonly verdict?: Verdict | undefined;
  readonly percentage?: number;
  readonly margin?: number | undefined;
  readonly marginUnit?: string | undefined;
  readonly reasons?: readonly ComparabilityReason[];
  readonly caveats?: readonly Text[];
  readonly derived?: boolean;
  /** The pair looks alike and is not compared. */
  readonly notComparable?: boolean;
};

/** A reason that asks for no care by itself: converting units loses nothing. */
const harmless: ReadonlySet<ComparabilityReason> = new Set(["unit"]);

/** Returns a finding; it asks for care wherever it has a reason other than converted units. */
export function finding(given: Given): Finding {
  const reasons = [...new Set(given.reasons ?? [])];
  const careful = reasons.some((reason) => !harmless.has(reason));
  return {
    kind: given.kind,
    left: given.left.map(({ id }) => id),
    right: (given.right ?? []).map(({ id }) => id),
    verdict: given.verdict,
    percentage: given.percentage,
    margin: given.margin,
    marginUnit: given.margin === undefined ? undefined : given.marginUnit,
    class: given.notComparable ? "not-comparable" : careful ? "with-care" : "comparable",
    reasons,
    caveats: given.caveats ?? [],
    derived: given.derived ?? false,
  };
}

/** Returns a finding on two figures whose units do not convert: `verdict` where the kind has one for that. */
export function unitsDiffer(kind: ComparisonKind, left: Fact, right: Fact, verdict?: Verdict): Finding {
  return finding({
    kind,
    left: [left],
    right: [right],
    verdict,
    reasons: ["unit"],
    caveats: [unitsDifferCaveat],
    notComparable: true,
  });
}

export type Doubts = { readonly reasons: ComparabilityReason[]; readonly caveats: Text[] };

/** Returns the reason and caveat for an order that the bounds do not settle, or for units that were converted. */
export function doubtsOfOrder(found: Order, left: Reading, right: Reading, converted: boolean): Doubts {
  const doubts: Doubts = { reasons: [], caveats: [] };
  if (!found.sure) {
    const approximate = left.bound === "approx" || right.bound === "approx";
    const caveat = found.apart ? approximateMarginCaveat : approximateCaveat;
    doubts.reasons.push("bound-only");
    doubts.caveats.push(approximate ? caveat : overlappingBoundsCaveat);
  }
  if (converted) {
    doubts.reasons.push("unit");
    doubts.caveats.push(convertedCaveat);
  }
  return doubts;
}
