/** The words in drawings of the plans themselves. */
import type { planChartWords as zh } from "../zh/plan-charts.ts";
import { counted } from "./plural.ts";

export const planChartWords: typeof zh = {
  mark: (plan, date, detail) => `${plan} (${date}): ${detail}`,
  cell: (plan, theme, count) => `${plan}, ${theme.toLowerCase()}: ${counted(count, "number")}`,
};
