import type { chartPageWords as zh } from "../zh/chart-page.ts";
import { counted } from "./plural.ts";

export const chartPageWords: typeof zh = {
  charts: "Charts",
  table: "Table",
  rows: (rows) => (rows === 1 ? "The one row" : `All ${rows} rows`),
  facts: (facts) => `The ${counted(facts, "fact")} in this chart`,
  comparisons: (comparisons) => `The ${counted(comparisons, "comparison")} in this chart`,
  files: "Download",
  indicator: "Indicator",
  csv: "data",
  svg: "vector",
  png: "picture",
  list: "List them",
};
