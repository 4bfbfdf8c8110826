/** The words in drawings of totals and their parts. */
import type { sumChartWords as zh } from "../zh/sum-charts.ts";

export const sumChartWords: typeof zh = {
  label: (label, period) => `${label}, ${period}`,
  differs: (verdict, by) => `${verdict}, the total ${by}`,
};
