import type { chartFigureWords as zh } from "../zh/chart-figures.ts";

export const chartFigureWords: typeof zh = {
  source: (plans) => (plans === 1 ? "Source: " : "Sources: "),
  table: "Table",
  page: "Chart page",
  embed: "Embed",
  plan: (title) => title,
  between: ", ",
  byTheme: "Drawn by theme: ",
};
