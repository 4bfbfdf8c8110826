import type { chartFigureWords as zh } from "../zh/chart-figures.ts";

export const chartFigureWords: typeof zh = {
  table: "Table",
  page: "Chart page",
  embed: "Embed",
  byTheme: "Drawn by theme: ",
};
