import type { ComparisonKind } from "../../data/vocabulary.ts";

/** What stands on either side of each kind of comparison. */
export const comparisonSideWords = {
  outcome: { left: "目标", right: "结果" },
  revision: { left: "原目标", right: "后来的目标" },
  restatement: { left: "一处", right: "另一处" },
  sum: { left: "总量", right: "各年分量" },
  share: { left: "镇", right: "市" },
  copy: { left: "镇", right: "市" },
  trend: { left: "结果", right: "下一目标" },
  pace: { left: "起点", right: "目标" },
  "side-by-side": { left: "一方", right: "另一方" },
} satisfies Record<ComparisonKind, { readonly left: string; readonly right: string }>;
