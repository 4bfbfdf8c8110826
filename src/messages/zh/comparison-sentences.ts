import { joined, parts, type Piece } from "../parts.ts";
import type { Bound } from "../../data/vocabulary.ts";
import { marginSizeWords } from "./margin-sizes.ts";

/** One side of a pair with everything that is its own; `measure` is "" where the reader knows it. */
export type OwnSide = {
  readonly place: Piece;
  readonly period: string;
  readonly measure: string;
  readonly kind: string;
  readonly number: Piece;
};
/** A number with the time that it is of, and what it measures where that is to be said. */
export type Dated = {
  readonly number: Piece;
  readonly period: string;
  readonly several: boolean;
  readonly measure: string;
};
/** A number with the section that it stands in, which goes by its number in the document. */
export type InSection = Dated & { readonly section: Piece };
/** Whom a sentence is about; undefined and "" where the page has said it. */
export type Subject = { readonly place: Piece; readonly measure: string };
/** A margin: its size as a number with a unit, as words with its bound and mark, and its side. */
export type Margin = {
  readonly size: string;
  readonly bound: Bound;
  readonly above: boolean;
  readonly marked: Piece;
  /** Marks a text as worked out where the margin is. */
  readonly mark: (text: string) => Piece;
};

const subject = ({ place, measure }: Subject) => parts`${place}${measure}`;

/** What comparisons say, as sentences of a page. */
export const comparisonSentenceWords = {
  /** A result that answers a target; its time and measure are "" where they are the target's. */
  found: ({ number, period, measure }: Dated): Piece => parts`${period}${measure}${number}`,
  side: ({ place, period, measure, kind, number }: OwnSide): Piece =>
    parts`${place}${period}${measure}${kind}${number}`,
  /** Two sides that only look alike. */
  apart: (left: Piece, right: Piece, verdict: Piece, reasons: readonly string[], caveat: Piece): Piece =>
    parts`${left}，${right}：${verdict}${reasons.length === 0 ? "" : `（${reasons.join("、")}）`}。${caveat}`,
  outcome: (of: Subject, target: Dated, result: Piece, estimated: boolean, verdict: Piece, caveat: Piece): Piece =>
    parts`${subject(of)}${target.period}目标${target.number}，${estimated ? "预计" : "实绩"}${result}：${verdict}。${caveat}`,
  ofTarget: (verdict: Piece, { size, bound, above, mark }: Margin): Piece =>
    parts`${verdict}，比目标${mark(marginSizeWords.sided(above ? "higher" : "lower", size, bound))}`,
  /** A target with its year, in a list of some. */
  goal: ({ number, period }: Dated): Piece => parts`${period}${number}`,
  unreported: (goals: readonly Piece[]): Piece => parts`${joined(goals, "、")}的目标，后来的报告没有写结果。`,
  pending: (years: string): Piece => parts`${years}的结果，收录的文件中还没有报告。`,
  notRepeated: (goals: readonly Piece[]): Piece =>
    parts`${joined(goals, "、")}的目标，后来的文件没有再写；没有再写不等于取消。`,
  revision: (
    of: Subject,
    period: string,
    first: { readonly plan: Piece; readonly number: Piece },
    second: { readonly plan: Piece; readonly number: Piece; readonly measure: string },
    verdict: Piece,
    caveat: Piece,
  ): Piece =>
    parts`${subject(of)}${period}的目标，${first.plan}提出${first.number}，${second.plan}提出${second.measure}${second.number}：${verdict}。${caveat}`,
  /** A verdict with the size of a change. */
  change: (verdict: Piece, size: Piece): Piece => parts`${verdict}${size}`,
  trend: (of: Subject, result: Dated, estimated: boolean, target: Dated, verdict: Piece, caveat: Piece): Piece =>
    parts`${subject(of)}${result.period}${estimated ? "预计" : "实绩"}${result.number}，${target.period}目标${target.measure}${target.number}：${verdict}。${caveat}`,
  growthNeeded: "每年须增长",
  pace: (of: Subject, base: Dated, goal: Dated, needed: Piece, percentage: Piece, caveat: Piece): Piece =>
    parts`${subject(of)}从${base.period}${base.number}到${goal.period}${goal.number}，${needed}${percentage}。${caveat}`,
  same: "相同",
  /** The years of one plan in which a town's rates are its city's. */
  sameInYears: (years: string, city: Piece, same: Piece): Piece => parts`${years}与${city}${same}`,
  higher: "高",
  lower: "低",
  differing: (own: Dated, city: Piece, wider: Piece, order: Piece, size: Piece): Piece =>
    parts`${own.period}为${own.number}，比${city}的${wider}${order}${size}`,
  copy: (town: Piece, years: readonly Piece[], caveats: Piece): Piece =>
    parts`${town}的目标：${joined(years, "；")}。${caveats}`,
  shareInPeriod: ({ number, period }: Dated): Piece => parts`${period}${number}`,
  shares: (town: Piece, city: Piece, shares: readonly Piece[], caveat: (text: string) => Piece): Piece =>
    parts`${town}的目标数占${city}的${joined(shares, "，")}。${caveat("比例由本站相除得出，文件没有写。")}`,
  shareOfTwo: (part: Piece, whole: Piece, share: Piece, ofSums: boolean, caveat: Piece): Piece =>
    parts`${part}${ofSums ? "，合计" : "，"}相当于${whole}${ofSums ? "合计" : ""}的${share}。${caveat}`,
  sideBySide: (
    of: { readonly period: string; readonly measure: string; readonly kind: string },
    one: { readonly place: Piece; readonly number: Piece },
    other: { readonly place: Piece; readonly number: Piece },
    verdict: Piece,
    caveat: Piece,
  ): Piece =>
    parts`${of.period}${of.measure}${of.kind}，${one.place}${one.number}，${other.place}${other.number}：${verdict}。${caveat}`,
  order: (one: Piece, other: Piece, verdict: Piece, caveat: Piece): Piece =>
    parts`${one}，${other}：${verdict}。${caveat}`,
  equal: "相等",
  verdictOfOrder: { higher: "较高", lower: "较低" },
  ordered: (place: Piece, verdict: Piece, size: Piece): Piece =>
    parts`${place}${verdict}${size === undefined ? "" : parts`，相差${size}`}`,
  agrees: "与各年之和一致",
  differs: "与各年之和不一致",
  sum: (of: Subject, total: Dated, verdict: Piece, years: readonly Piece[], size: Piece, caveat: Piece): Piece =>
    parts`${subject(of)}${total.period}合计${total.number}，${verdict}（${joined(years, "、")}）${size === undefined ? "" : parts`，相差${size}`}。${caveat}`,
  /** Two numbers of one plan that only look the same, each of its own time. */
  twoNumbers: (
    plan: Piece,
    of: Subject & { readonly ofPlace: Piece },
    one: InSection,
    other: InSection,
    verdict: Piece,
    caveat: Piece,
  ): Piece =>
    parts`${plan}中${subject(of)}有两个数，${one.section}：${one.period}${one.number}，${other.section}：${other.period}${other.number}，${verdict}。${caveat}`,
  restatement: (
    plan: Piece,
    of: Subject & { readonly ofPlace: Piece },
    one: InSection,
    other: InSection,
    verdict: Piece,
    size: Piece,
    caveat: Piece,
  ): Piece =>
    parts`${plan}中${subject(of)}${one.period}的数，${one.section}写${one.number}，${other.section}写${other.number}：${verdict}${size === undefined ? "" : parts`，相差${size}`}。${caveat}`,
};
