import type { comparisonSideWords as zh } from "../zh/comparison-sides.ts";

export const comparisonSideWords: typeof zh = {
  outcome: { left: "Target", right: "Result" },
  revision: { left: "First target", right: "Later target" },
  restatement: { left: "In one place", right: "In another" },
  sum: { left: "Total", right: "Yearly parts" },
  share: { left: "Town", right: "City" },
  copy: { left: "Town", right: "City" },
  trend: { left: "Result", right: "Next target" },
  pace: { left: "Base", right: "Goal" },
  "side-by-side": { left: "One place", right: "Another" },
};
