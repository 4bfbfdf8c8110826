import type { chartPageWords as zh } from "../zh/chart-page.ts";

export const chartPageWords: typeof zh = {
  charts: "Charts",
  table: "Table",
  rows: (rows) => `All ${rows} rows`,
  facts: (facts) => `The ${facts} ${facts === 1 ? "fact" : "facts"} in this chart`,
  comparisons: (comparisons) => `The ${comparisons} ${comparisons === 1 ? "comparison" : "comparisons"} in this chart`,
  files: "Download",
  indicator: "Indicator",
  csv: "data",
  svg: "vector",
  png: "picture",
  list: "List them",
};
