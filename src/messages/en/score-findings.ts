import type { scoreFindingWords as zh } from "../zh/score-findings.ts";
import { uncapital } from "./capitals.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const scoreFindingWords: typeof zh = {
  targets: (count, plan) => `${counted(count, "target")}${plan === undefined ? "" : `, set in ${plan}`}`,
  met: (met, outOf) => `${met} of ${outOf} met`,
  outcomes: (place, year, outOf, counts) =>
    `${place}’s ${counted(outOf, "target")} for ${year}: ${listWords.and(counts)}.`,
  bestTheme: (theme, met, outOf) => `The theme with most met is ${uncapital(theme)}: ${met} of ${outOf}.`,
  silence: "A report chooses what it mentions; silence is not a miss.",
  answered: (place, year, theme, outOf, answered, counts) =>
    `Of ${place}’s ${counted(outOf, "target")} for ${year}${theme === "" ? "" : ` under ${uncapital(theme)}`}, a later report answers ${answered}${answered > 0 ? `: ${listWords.and(counts)}` : ""}.`,
  farthest: (missed, label, clause) =>
    `${missed ? "The widest miss" : "The widest margin"} is in ${uncapital(label)}: ${clause}.`,
};
