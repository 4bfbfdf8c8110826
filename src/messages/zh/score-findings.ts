import { listWords } from "./lists.ts";

export const scoreFindingWords = {
  /** How many targets, and the plan that set them; undefined where there are several. */
  targets: (count: number, plan: string | undefined) => `${count}个目标${plan === undefined ? "" : `，出自${plan}`}`,
  met: (met: number, outOf: number) => `${outOf}个中达到${met}个`,
  outcomes: (place: string, year: number, outOf: number, counts: readonly string[]) =>
    `${place}${year}年的${outOf}个目标中，${listWords.and(counts)}。`,
  bestTheme: (theme: string, met: number, outOf: number) => `达到最多的主题是${theme}：${outOf}个中${met}个。`,
  silence: "报告有选择地写，没有写到不等于没有达到。",
  /** `theme` is "" where the targets are of all. */
  answered: (place: string, year: number, theme: string, outOf: number, answered: number, counts: readonly string[]) =>
    `${place}${year}年${theme === "" ? "" : `“${theme}”`}的${outOf}个目标，后来的报告写到${answered}个${answered > 0 ? `：${listWords.and(counts)}` : ""}。`,
  farthest: (missed: boolean, label: string, clause: string) =>
    `${missed ? "未达到的目标中相差最大" : "达到的目标中超出最多"}的是${label}：${clause}。`,
};
