import type { searchFormWords as zh } from "../zh/search-form.ts";

export const searchFormWords: typeof zh = {
  label: "Search indicators, numbers, tasks and plans",
  go: "Search",
};
