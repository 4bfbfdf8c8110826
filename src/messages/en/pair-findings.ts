import type { pairFindingWords as zh } from "../zh/pair-findings.ts";
import { uncapital } from "./capitals.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const pairFindingWords: typeof zh = {
  count: (verdict, count) => `${verdict.toLowerCase()} ${count === 1 ? "once" : `in ${count}`}`,
  trends: (place, pairs, counts) =>
    `${pairs} of ${place}’s targets can be set beside the last result: ${listWords.and(counts)}.`,
  compared: (places, pairs, counts) =>
    `${listWords.and(places)} can be compared on ${counted(pairs, "figure")}; ${places[0]!}’s is ${listWords.and(counts)}.`,
  widest: (label, clause) => `The widest gap is in ${uncapital(label)}: ${clause}.`,
  lookAlike: (count) =>
    `${count} more ${count === 1 ? "pair looks" : "pairs look"} alike but cannot be compared, or ${count === 1 ? "is" : "are"} in words only; not drawn.`,
};
