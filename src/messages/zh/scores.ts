import { parts, type Piece } from "../parts.ts";

/** What became of targets, counted. */
export const scoreWords = {
  count: (verdict: string, count: number) => `${verdict}${count}个`,
  /** Counts of verdicts one after another. */
  counts: (counts: readonly string[]) => counts.join("，"),
  /** `place` is undefined where the page has said it. */
  due: (place: Piece, year: number, outOf: number, counts: readonly string[]): Piece =>
    parts`${place}${year}年到期的目标有${outOf}个：${counts.join("，")}。`,
  caution: "报告写什么由报告自己选择，这些数不是抽样。",
};
