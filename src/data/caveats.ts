/** What a reader must know of a comparison: codes and numbers alone, whose words are in the catalogue of each language. */
import type { Period, Text } from "./model.ts";
import type { Bound, Kind } from "./vocabulary.ts";

/** Says all there is to say by itself. */
export type PlainCaveat =
  | "estimate"
  | "bound"
  | "boundedMargin"
  | "bothBoundedMargin"
  | "nearBound"
  | "approximate"
  | "approximateMargin"
  | "bothApproximate"
  | "bothApproximateMargin"
  | "overlap"
  | "noDirection"
  | "resultInWords"
  | "wordsForGrowth"
  | "targetInWords"
  | "oneInWords"
  | "bothInWords"
  | "otherBound"
  | "otherResult"
  | "addedYears"
  | "stockAgainstFlow"
  | "growthWithoutBase"
  | "points"
  | "formsDiffer"
  | "unitsDiffer"
  | "converted"
  | "notReported"
  | "pending"
  | "notRepeated"
  | "intoWords"
  | "outOfWords"
  | "lowerIsBetter"
  | "insideBound"
  | "price"
  | "sumBound"
  | "rank"
  | "overlappingBounds"
  | "bothOverlappingBounds";

/** A caveat with what it speaks of; facts by their ids. */
export type Caveat =
  | { readonly code: PlainCaveat }
  /** Of what kind the numbers were that a percentage was worked out from: a town's part of a city's whole. */
  | { readonly code: "shareBounds"; readonly part: Bound; readonly whole: Bound; readonly share: Bound }
  | { readonly code: "paceBounds"; readonly base: Bound; readonly goal: Bound; readonly pace: Bound }
  /** One side speaks of the end of a longer period than the other. */
  | { readonly code: "periodEnd"; readonly period: Period }
  /** Other results of the same target, of which the latest report's was taken. */
  | { readonly code: "otherResults"; readonly facts: readonly string[] }
  /** The times that the report has figures for, none of them the target's. */
  | { readonly code: "otherPeriod"; readonly periods: readonly Period[] }
  /** Words that were read as level with a result. */
  | { readonly code: "readAsLevel"; readonly fact: string }
  /** What was divided by what. */
  | { readonly code: "shareWorkedOut"; readonly town: Kind; readonly city: Kind }
  /** The years added up on both sides, from first to last. */
  | { readonly code: "shareOfSums"; readonly period: Period }
  /** A target that stands against a result. */
  | { readonly code: "otherKind"; readonly target: string; readonly result: string }
  /** The sides that are estimates. */
  | { readonly code: "sideEstimated"; readonly facts: readonly string[] }
  /** Sides of two documents. */
  | { readonly code: "otherPlan"; readonly facts: readonly [string, string] }
  /** The earlier figure that a form was worked out from. */
  | { readonly code: "derivedBase"; readonly fact: string }
  /** Years of a total that have no target of their own. */
  | { readonly code: "yearsWithoutTarget"; readonly periods: readonly Period[] }
  /** Targets of an older plan than the place's last, which does not give them. */
  | { readonly code: "olderPlan"; readonly facts: readonly string[] }
  /** The growth there was, beside the growth needed. */
  | { readonly code: "pastGrowth"; readonly facts: readonly string[] }
  /** What people say of the pair, in their own words. */
  | { readonly code: "decided"; readonly text: Text };

/** Returns a caveat; the code of one that says all by itself is enough. */
export function caveat(said: PlainCaveat | Caveat): Caveat {
  return typeof said === "string" ? { code: said } : said;
}
