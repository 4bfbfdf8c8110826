import type { pageKindWords as zh } from "../zh/page-kinds.ts";

export const pageKindWords: typeof zh = {
  plans: "Plans",
  places: "Places",
  indicators: "Indicators",
  topics: "Topics",
  themes: "Themes",
};
