import { joined, parts, type Piece } from "../parts.ts";
import type { Dated, Subject, comparisonSentenceWords as zh } from "../zh/comparison-sentences.ts";
import { capital } from "./capitals.ts";
import { listWords } from "./lists.ts";
import { phraseWords } from "./phrases.ts";

/** The beginning of a sentence: "Kunshan: target", or "Target" where the place is said. */
const begin = ({ place }: Subject, first: string): Piece =>
  place === undefined ? first : parts`${place}: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
/** What a sentence is about, in brackets: " (new listed companies)"; nothing where it is said. */
const about = (measure: string) => (measure === "" ? "" : ` (${measure})`);
const by = (size: Piece) => (size === undefined ? "" : parts` by ${size}`);
const inPeriod = ({ period, several }: Dated) => phraseWords.inPeriod(period, several);
const forPeriod = ({ period }: Pick<Dated, "period">) => phraseWords.forPeriod(period);
const targetNoun = (goals: readonly Piece[]) => (goals.length > 1 ? "targets" : "target");
export const comparisonSentenceWords: typeof zh = {
  found: (found) => parts`${found.number}${found.period === "" ? "" : ` ${inPeriod(found)}`}${about(found.measure)}`,
  side: ({ place, period, measure, kind, number }) =>
    parts`${place} ${number} (${[kind, period, ...(measure === "" ? [] : [measure])].join(", ")})`,
  apart: (left, right, verdict, reasons, caveat) =>
    parts`${left}; ${right}: ${verdict}${reasons.length === 0 ? "" : ` (${reasons.join(", ").toLowerCase()})`}.${caveat}`,
  outcome: (of, target, result, estimated, verdict, caveat) =>
    parts`${begin(of, "Target")} ${target.number} ${forPeriod(target)}${about(of.measure)}, ${estimated ? "estimated result" : "result"} ${result}: ${verdict}.${caveat}`,
  ofTarget: (verdict, { above, marked }) => parts`${verdict}, ${marked} ${above ? "above" : "below"} the target`,
  goal: (goal) => parts`${goal.number} ${forPeriod(goal)}`,
  unreported: (goals) =>
    parts`Later reports give no result for the ${targetNoun(goals)} of ${listWords.andParts(goals)}.`,
  pending: (years) => `No result for ${years} is reported in these plans yet.`,
  notRepeated: (goals) =>
    parts`The ${targetNoun(goals)} of ${listWords.andParts(goals)} ${goals.length > 1 ? "are" : "is"} not repeated in later plans, which does not mean ${goals.length > 1 ? "they were" : "it was"} dropped.`,
  revision: (of, period, first, second, verdict, caveat) =>
    parts`${begin(of, "For")} ${period}${about(of.measure)}, ${first.plan} sets ${first.number} and ${second.plan} ${second.number}${about(second.measure)}: ${verdict}.${caveat}`,
  change: (verdict, size) => parts`${verdict}${by(size)}`,
  trend: (of, result, estimated, target, verdict, caveat) =>
    parts`${begin(of, estimated ? "Estimated result" : "Result")} ${result.number} ${inPeriod(result)}${about(of.measure)}, target ${target.number} ${forPeriod(target)}${about(target.measure)}: ${verdict}.${caveat}`,
  growthNeeded: "growth needed",
  pace: (of, base, goal, needed, percentage, caveat) =>
    parts`${begin(of, "From")} ${base.number} ${inPeriod(base)}${about(of.measure)} to ${goal.number} ${inPeriod(goal)}, ${needed}: ${percentage} a year.${caveat}`,
  same: "the same",
  sameInYears: (years, city, same) => parts`${same} as ${city}’s in ${years}`,
  higher: "higher",
  lower: "lower",
  differing: (own, city, wider, order, size) =>
    parts`${own.number} ${inPeriod(own)}, ${size === undefined ? "" : parts`${size} `}${order} than ${city}’s ${wider}`,
  copy: (town, years, caveats) => parts`${town}’s target: ${joined(years, "; ")}.${caveats}`,
  shareInPeriod: (share) => parts`${share.number} ${inPeriod(share)}`,
  shares: (town, city, shares, caveat) =>
    parts`${town}’s target as a share of ${city}’s: ${joined(shares, ", ")}. ${caveat("The share is our division; no plan states it.")}`,
  shareOfTwo: (part, whole, share, ofSums, caveat) =>
    parts`${part}${ofSums ? " together" : ""}: ${share} of ${whole}${ofSums ? " together" : ""}.${caveat}`,
  sideBySide: (of, one, other, verdict, caveat) =>
    parts`${capital(of.kind)} ${forPeriod(of)}${about(of.measure)}: ${one.place} ${one.number}, ${other.place} ${other.number}: ${verdict}.${caveat}`,
  order: (one, other, verdict, caveat) => parts`${one}, ${other}: ${verdict}.${caveat}`,
  equal: "equal",
  verdictOfOrder: { higher: "higher", lower: "lower" },
  ordered: (place, verdict, size) => parts`${place} is ${verdict}${by(size)}`,
  agrees: "agrees with the years",
  differs: "differs from the years",
  sum: (of, total, verdict, years, size, caveat) =>
    parts`${begin(of, "The total")} ${total.number} ${forPeriod(total)}${about(of.measure)} ${verdict} (${joined(years, ", ")})${by(size)}.${caveat}`,
  twoNumbers: (plan, of, one, other, verdict, caveat) =>
    parts`${plan} gives two numbers${about(of.measure)} of ${of.ofPlace}: ${one.number} ${forPeriod(one)} in ${one.section} and ${other.number} ${forPeriod(other)} in ${other.section}; ${verdict}.${caveat}`,
  restatement: (plan, of, one, other, verdict, size, caveat) =>
    parts`${plan} gives the number${about(of.measure)} of ${of.ofPlace} ${forPeriod(one)} as ${one.number} in ${one.section} and as ${other.number} in ${other.section}; ${verdict}${by(size)}.${caveat}`,
};
