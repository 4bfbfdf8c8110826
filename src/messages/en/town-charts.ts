/** The words in drawings of a town's targets beside its city's. */
import type { townChartWords as zh } from "../zh/town-charts.ts";

export const townChartWords: typeof zh = {
  city: (value) => `city ${value}`,
  partOf: (part, whole) => `${part}/${whole}`,
  share: (percentage) => `${percentage} of the city’s`,
  shares: "Share of the city",
  shareKey: "Share of the city; the bar of the largest is full",
};
