import type { stanceWords as zh } from "../zh/stances.ts";

export const stanceWords: typeof zh = {
  names: {
    same: "Same as the city",
    higher: "Above the city",
    lower: "Below the city",
    share: "Share of the city",
    "not-set": "Town sets none",
    "not-its-own": "Not the town’s to set",
    "not-compared": "Not compared",
  },
  shareOf: (percentage) => `${percentage} of the city`,
};
