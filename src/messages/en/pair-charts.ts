/** The words in drawings of two facts a row. */
import type { pairChartWords as zh } from "../zh/pair-charts.ts";

export const pairChartWords: typeof zh = {
  differs: (name, by) => `${name} ${by}`,
  growth: (name) => `${name}, growth`,
};
