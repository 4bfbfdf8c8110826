/** The words in drawings of changes from one value to the next. */
import type { changeChartWords as zh } from "../zh/change-charts.ts";

export const changeChartWords: typeof zh = {
  amounts: "Amounts: change in %",
  rates: "Rates: change in percentage points",
  words: "One side is no number",
  notRepeated: (count) => `Not repeated by a later plan: ${count}`,
};
