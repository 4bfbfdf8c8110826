import type { countWords as zh } from "../zh/counts.ts";
import { capital } from "./capitals.ts";

/** Words below ten, as newspapers have them. */
const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

export const countWords: typeof zh = {
  number: (count, begins) => {
    const word = words[count];
    if (word === undefined) return String(count);
    return begins ? capital(word) : word;
  },
};
