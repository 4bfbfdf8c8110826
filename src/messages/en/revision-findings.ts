import type { revisionFindingWords as zh } from "../zh/revision-findings.ts";
import { uncapital } from "./capitals.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const revisionFindingWords: typeof zh = {
  count: (verdict, count) => `${count} ${verdict.toLowerCase()}`,
  repeated: (place, year, targets, repeated, counts) =>
    `Of ${place}’s ${counted(targets, "target")} for ${year}, a later plan repeats ${repeated}${counts.length > 0 ? `: ${listWords.and(counts)}` : ""}.`,
  largest: (label, clause) => `The largest change is in ${uncapital(label)}: ${clause}.`,
};
