import type { chartListWords as zh } from "../zh/chart-list.ts";
import { counted } from "./plural.ts";

export const chartListWords: typeof zh = {
  title: "Charts",
  description: (charts) =>
    `${counted(charts, "chart")}, each with its table, its finding in words, downloads and a code to embed it.`,
};
