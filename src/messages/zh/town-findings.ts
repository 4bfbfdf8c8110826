import { listWords } from "./lists.ts";

type Sign = "same" | "higher" | "lower";
type Share = { readonly name: string; readonly share: string };

const key = {
  same: "与市相同",
  higher: "比市高",
  lower: "比市低",
  number: "占市的份额",
  words: "没有镇的数",
};

/** How a town's targets stand to its city's. */
export const townFindingWords = {
  /** What the signs of the matrix mean. */
  key,
  matrix: (
    indicators: number,
    targets: number,
    town: string,
    counts: readonly { readonly sign: Sign; readonly count: number }[],
  ) => {
    const said = counts.map(({ sign, count }) => `${count}个${key[sign]}`);
    return `${indicators}个指标、${targets}个年度目标中，${town}${said.length > 0 ? listWords.and(said) : "没有可与市比的比率"}。`;
  },
  shareRange: (count: number, least: string, most: string, middle: string) =>
    count === 1 ? `有1个数额占市的${middle}。` : `${count}个数额占市的份额从${least}到${most}，中位数${middle}。`,
  none: (count: number) => `${count}个没有镇的数：未设、由上级统筹或不涉及。`,
  shares: (town: string, most: Share & { readonly year: number }, least: Share, count: number, middle: string) =>
    count === 1
      ? `${town}${most.name}的目标，${most.year}年占市的${most.share}。`
      : `${town}的目标占市的份额，最大的是${most.name}（${most.year}年${most.share}），最小的是${least.name}（${least.share}），${count}个份额的中位数是${middle}。`,
  course: (up: number, down: number) => `由第一年到最后一年，${up}个份额上升，${down}个下降。`,
};
