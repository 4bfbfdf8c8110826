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

/** "plan-1 → report-1: met 0.5家": sides, verdict or percentage, margin with its unit. */
export function short({ left, right, verdict, percentage, margin, marginUnit }: Comparison): string {
  const answer = verdict ?? (percentage === undefined ? "not compared" : `${percentage}%`);
  const gap = margin === undefined ? "" : ` ${margin}${marginUnit}`;
  return `${left.join("+")} → ${right.join("+")}: ${answer}${gap}`;
}
