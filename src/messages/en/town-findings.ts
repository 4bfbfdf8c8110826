import type { townFindingWords as zh } from "../zh/town-findings.ts";
import { uncapital } from "./capitals.ts";
import { listWords } from "./lists.ts";

const stands = { same: "the same as the city’s", higher: "higher", lower: "lower" };

export const townFindingWords: typeof zh = {
  key: {
    same: "Same as the city",
    higher: "Higher",
    lower: "Lower",
    number: "Share of the city’s amount",
    words: "No figure of the town’s",
  },
  matrix: (indicators, targets, town, counts) => {
    const said = counts.map(({ sign, count }) => `${count} are ${stands[sign]}`);
    return `Of ${targets} yearly targets on ${indicators} indicators, ${town}’s ${said.length > 0 ? listWords.and(said) : "rates cannot be set beside the city’s"}.`;
  },
  shareRange: (count, least, most, middle) =>
    `${count} amounts are between ${least} and ${most} of the city’s, ${middle} in the middle.`,
  none: (count) =>
    `For ${count} the town has no figure of its own: not set, left to the city, or no concern of the town’s.`,
  shares: (town, most, least, count, middle) =>
    `As shares of the city’s targets, ${town}’s are largest for ${uncapital(most.name)} (${most.share} in ${most.year}) and smallest for ${uncapital(least.name)} (${least.share}); of ${count} amounts the middle is ${middle}.`,
  course: (up, down) => `From the first year to the last, ${up} shares rise and ${down} fall.`,
};
