import type { townFindingWords as zh } from "../zh/town-findings.ts";
import { uncapital } from "./capitals.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

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
    const said = counts.map(({ sign, count }, i) => {
      const own = i === 0 ? `${count} of ${town}’s` : String(count);
      return `${own} ${count === 1 ? "is" : "are"} ${stands[sign]}`;
    });
    const rates =
      said.length > 0 ? listWords.and(said) : `none of ${town}’s is a rate that can be set beside the city’s`;
    return `Of ${counted(targets, "yearly target")} on ${counted(indicators, "indicator")}, ${rates}.`;
  },
  shareRange: (count, least, most, middle) =>
    count === 1
      ? `One amount is ${middle} of the city’s.`
      : `${count} amounts are between ${least} and ${most} of the city’s, ${middle} in the middle.`,
  none: (count) =>
    `For ${count} the town has no figure of its own: not set, left to the city, or no concern of the town’s.`,
  shares: (town, most, least, count, middle) =>
    count === 1
      ? `${town}’s target for ${uncapital(most.name)} is ${most.share} of the city’s in ${most.year}.`
      : `As shares of the city’s targets, ${town}’s are largest for ${uncapital(most.name)} (${most.share} in ${most.year}) and smallest for ${uncapital(least.name)} (${least.share}); the middle of all ${count} is ${middle}.`,
  course: (up, down) =>
    `From the first year to the last, ${counted(up, "share")} ${up === 1 ? "rises" : "rise"} and ${down} ${down === 1 ? "falls" : "fall"}.`,
};
