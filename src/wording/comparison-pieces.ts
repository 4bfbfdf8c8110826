/** What sentences on comparisons are made of: numbers with their time, sides, links to the comparison. */
import type { Comparison, Fact } from "../data/model.ts";
import { pagePath } from "../links.ts";
import type { Piece } from "../messages/parts.ts";
import type { Dated } from "../messages/zh/comparison-sentences.ts";
import { link } from "./mdx.ts";
import { midSentence } from "./mid-sentence.ts";
import { number, type Words } from "./phrases.ts";
import { formatPeriod } from "./values.ts";

export const left = ({ report }: Words, comparison: Comparison): Fact => report.facts.get(comparison.left[0]!)!;
export const right = ({ report }: Words, comparison: Comparison): Fact => report.facts.get(comparison.right[0]!)!;
export const inside = ({ report, language }: Words, measure: string) => midSentence(measure, report, language);
export const comparisonLink = ({ id }: Comparison, text: Piece) => link(pagePath("comparisons", id), text);

/** A number with its time; with what it measures where that is to be said. */
export function dated({ language }: Words, fact: Fact, measure = ""): Dated {
  const { period } = fact;
  const several = period.first !== period.last;
  return { number: number(fact), period: formatPeriod(period, language), several, measure };
}
