import type { Bound } from "../../data/vocabulary.ts";
import { marginSizeWords } from "./margin-sizes.ts";

/** A margin: its size as a number with a unit, what is known of that size, and its side. */
export type MarginParts = { readonly size: string; readonly bound: Bound; readonly above: boolean };

const sided = ({ size, bound, above }: MarginParts) => marginSizeWords.sided(above ? "higher" : "lower", size, bound);

/** What became of a comparison, in a sentence. */
export const verdictSentenceWords = {
  growthNeeded: (percentage: string) => `每年须增长${percentage}`,
  share: (part: string, percentage: string, whole: string) => `${part}的数相当于${whole}的${percentage}`,
  ofTarget: (verdict: string, margin: MarginParts) => `${verdict}，比目标${sided(margin)}`,
  order: (verdict: string, margin: MarginParts) => `${verdict}，${sided(margin)}`,
  difference: (verdict: string, size: string) => `${verdict}，相差${size}`,
  side: (facts: readonly string[]) => facts.join("；"),
  pair: (kind: string, left: string, right: string, verdict: string) =>
    `${kind}：${left}${right === "" ? "" : `；对照：${right}`}。${verdict}。`,
};
