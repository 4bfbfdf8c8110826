import type { correctionNameWords as zh } from "../zh/correction-names.ts";

export const correctionNameWords: typeof zh = {
  title: (subject, change) => `Correction: ${subject} (${change})`,
  entry: (number) => `entry ${number}`,
};
