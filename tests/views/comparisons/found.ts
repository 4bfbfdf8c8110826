/** What compareAll finds on a small report, short enough to read in a test. */
import type { Comparison } from "../../../src/data/model.ts";
import type { ComparisonKind } from "../../../src/data/vocabulary.ts";
import { compareAll } from "../../../src/views/comparisons/compare-all.ts";
import { smallReport } from "../small-report.ts";

type Given = Parameters<typeof smallReport>[0];

/** The comparisons of one kind. */
export function found(kind: ComparisonKind, given: Given): Comparison[] {
  return compareAll(smallReport(given)).filter((comparison) => comparison.kind === kind);
}

/** What a comparison's caveats are about, in their order. */
export const caveatCodes = ({ caveats }: Comparison) => caveats.map(({ code }) => code);

/** "plan-1 → report-1: met gt 0.5家": sides, verdict or percentage (to two places), margin with its bound and unit. */
export function short({ left, right, verdict, percentage, margin }: Comparison): string {
  const bound = (of: { readonly bound: string }) => (of.bound === "eq" ? "" : `${of.bound} `);
  const answer =
    verdict ?? (percentage ? `${bound(percentage)}${Math.round(percentage.value * 100) / 100}%` : "not compared");
  const gap = margin === undefined ? "" : ` ${bound(margin)}${margin.value}${margin.unit}`;
  return `${left.join("+")} → ${right.join("+")}: ${answer}${gap}`;
}
