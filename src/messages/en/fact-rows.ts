import type { factRowWords as zh } from "../zh/fact-rows.ts";

export const factRowWords: typeof zh = {
  obligation: (name) => ` (${name.toLowerCase()})`,
};
