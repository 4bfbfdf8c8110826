import { parts, type Piece } from "../parts.ts";
import { listWords } from "./lists.ts";

/** What became of targets, counted. */
export const scoreWords = {
  count: (verdict: string, count: number) => `${verdict}${count}个`,
  /** `place` is undefined where the page has said it. */
  due: (place: Piece, year: number, outOf: number, counts: readonly string[]): Piece =>
    parts`${place}${year}年到期的目标有${outOf}个：${listWords.and(counts)}。`,
  caution: "报告写什么由报告自己选择，这些数不是抽样。",
};
