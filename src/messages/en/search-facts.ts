import type { searchFactWords as zh } from "../zh/search-facts.ts";

export const searchFactWords: typeof zh = {
  title: ({ place, period, label, kind }) => `${label}, ${place}, ${period}, ${kind.toLowerCase()}`,
};
