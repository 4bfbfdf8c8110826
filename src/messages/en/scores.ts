import { parts } from "../parts.ts";
import type { scoreWords as zh } from "../zh/scores.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const scoreWords: typeof zh = {
  count: (verdict, count) => `${count} ${verdict.toLowerCase()}`,
  due: (place, year, outOf, counts) =>
    parts`${place === undefined ? "" : parts`${place}: `}${counted(outOf, "target")} due in ${year}: ${listWords.and(counts)}.`,
  caution: "A report chooses what it mentions, so this is no sample.",
};
