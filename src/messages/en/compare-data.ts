import type { compareDataWords as zh } from "../zh/compare-data.ts";

export const compareDataWords: typeof zh = {
  share: (period, verdict) => `${period}: ${verdict}`,
  pair: (period, first, second, verdict) =>
    `${period}, ${first} against ${second}: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
};
