import type { MarginParts, verdictSentenceWords as zh } from "../zh/verdict-sentences.ts";
import { marginSizeWords } from "./margin-sizes.ts";

const sized = ({ size, bound }: MarginParts) => marginSizeWords.sized[bound](size);

export const verdictSentenceWords: typeof zh = {
  growthNeeded: (percentage) => `Growth of ${percentage} a year is needed`,
  share: (part, percentage, whole) => `${part}’s figure comes to ${percentage} of ${whole}’s`,
  ofTarget: (verdict, margin) => `${verdict}, ${sized(margin)} ${margin.above ? "above" : "below"} the target`,
  order: (verdict, margin) => `${verdict} by ${sized(margin)}`,
  difference: (verdict, size) => `${verdict}, by ${size}`,
  side: (facts) => facts.join("; "),
  pair: (kind, left, right, verdict) => `${kind}: ${left}${right === "" ? "" : `; against ${right}`}. ${verdict}.`,
};
