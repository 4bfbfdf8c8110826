import type { ownCorrectionWords as zh } from "../zh/own-corrections.ts";

export const ownCorrectionWords: typeof zh = {
  corrected: (date, link, reason) => [`Corrected on ${date}: `, link, `. ${reason}`],
};
