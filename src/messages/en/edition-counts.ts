import type { editionCountWords as zh } from "../zh/edition-counts.ts";

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const editionCountWords: typeof zh = {
  count: (count) => numerals[count] ?? String(count),
};
