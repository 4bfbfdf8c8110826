import type { factSentenceWords as zh } from "../zh/fact-sentences.ts";

export const factSentenceWords: typeof zh = {
  stated: ({ place, period, measure, kind, value }) =>
    `${measure}, ${place}, ${period}, ${kind.toLowerCase()}: ${value}`,
  expected: ({ place, period, measure, value }) =>
    `${measure}, ${place}, expected in ${period} for a year not stated: ${value}`,
  withOriginal: (value, original) => `${value} (${original})`,
};
