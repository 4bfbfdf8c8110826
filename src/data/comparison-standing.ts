/** Which of the three a comparison is: what it has depends on that. */
import type { Compared, Comparison, NotCompared, PercentageKind } from "./model.ts";

/** A pair that answers with a percentage: a share or a pace. */
export type ComparedByPercentage = Compared & { readonly kind: PercentageKind };
/** A pair that answers with a verdict. */
export type ComparedByVerdict = Exclude<Compared, { readonly kind: PercentageKind }>;

export function isCompared(comparison: Comparison): comparison is Compared {
  return comparison.standing === "compared";
}

export function hasPercentage(comparison: Comparison): comparison is ComparedByPercentage {
  return comparison.standing === "compared" && comparison.percentage !== undefined;
}

export function hasVerdict(comparison: Comparison): comparison is ComparedByVerdict {
  return comparison.standing === "compared" && comparison.verdict !== undefined;
}

/** A pair that looks alike and is not compared. */
export function isNotCompared(comparison: Comparison): comparison is NotCompared {
  return comparison.standing === "not-compared";
}
