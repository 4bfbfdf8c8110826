import type { chartListWords as zh } from "../zh/chart-list.ts";

export const chartListWords: typeof zh = {
  title: "Charts",
  description: (charts) =>
    `${charts} charts, each with its table, its finding in words, downloads and a code to embed it.`,
};
