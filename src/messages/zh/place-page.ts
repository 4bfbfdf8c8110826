import { joined, parts, type Piece } from "../parts.ts";
import { listWords } from "./lists.ts";

type Count = { readonly verdict: "same" | "higher" | "lower"; readonly count: number };

const verdicts = { same: "相同", higher: "较高", lower: "较低" };

export const placePageWords = {
  allTargets: (facts: number) => `${facts}个数，都是目标`,
  allResults: (facts: number) => `${facts}个数，都是结果`,
  /** How many numbers, and of which kinds. */
  sizes: (facts: number, kinds: readonly string[]) => `${facts}个数：${kinds.join("，")}`,
  description: (place: string, sizes: string) => `${place}${sizes}。`,
  liesIn: (place: Piece) => parts`所在：${place}。`,
  within: (places: readonly Piece[]) => parts`境内另收：${joined(places, "、")}。`,
  extent: (plans: readonly Piece[], sizes: string, tasks: number) =>
    parts`${joined(plans, "")}写到它，共${sizes}${tasks > 0 ? `；另有任务${tasks}项` : ""}。`,
  pending: (years: string, targets: number) => `${years}的目标，列入指标的有${targets}个，收录的文件中还没有报告结果。`,
  rowByRow: "逐行对照",
  copies: (city: Piece, total: number, counts: readonly Count[], table: Piece): Piece =>
    parts`同一份文件里可与${city}相比的比率类目标有${total}个：${listWords.and(counts.map(({ verdict, count }) => `${count}个${verdicts[verdict]}`))}（${table}）。`,
  tasksOnly: "只有任务，没有数",
  furtherFindings: (count: number) => `另外${count}项对照的结论`,
  byTopic: (facts: number) => `按话题看全部${facts}个数`,
};
