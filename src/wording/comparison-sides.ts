/** What stands on either side of each kind of comparison. */
import type { Text } from "../data/model.ts";
import type { ComparisonKind } from "../data/vocabulary.ts";

export const sideNames: Readonly<Record<ComparisonKind, { readonly left: Text; readonly right: Text }>> = {
  outcome: { left: { zh: "目标", en: "Target" }, right: { zh: "结果", en: "Result" } },
  revision: { left: { zh: "原目标", en: "First target" }, right: { zh: "后来的目标", en: "Later target" } },
  restatement: { left: { zh: "一处", en: "In one place" }, right: { zh: "另一处", en: "In another" } },
  sum: { left: { zh: "总量", en: "Total" }, right: { zh: "各年分量", en: "Yearly parts" } },
  share: { left: { zh: "镇", en: "Town" }, right: { zh: "市", en: "City" } },
  copy: { left: { zh: "镇", en: "Town" }, right: { zh: "市", en: "City" } },
  trend: { left: { zh: "结果", en: "Result" }, right: { zh: "下一目标", en: "Next target" } },
  pace: { left: { zh: "起点", en: "Base" }, right: { zh: "目标", en: "Goal" } },
  "side-by-side": { left: { zh: "一方", en: "One place" }, right: { zh: "另一方", en: "Another" } },
};
