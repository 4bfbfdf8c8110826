/** The words in drawings of targets against results. */
import type { outcomeChartWords as zh } from "../zh/outcome-charts.ts";

export const outcomeChartWords: typeof zh = {
  target: "Target",
  result: "Result",
  estimated: (value) => `${value} (estimate)`,
  more: (name) => `${name} ↑`,
  less: (name) => `${name} ↓ (met if not above)`,
  missed: "Missed",
  justMet: "Met, no margin stated",
  exceeded: "Met, with a margin",
  unmeasured: "No numbers that can be compared",
  notReported: "Not reported",
  pending: "Not yet reported",
};
