import { joined, parts, type Piece } from "../parts.ts";

type Stated = (plan: Piece, run: Piece, unset: boolean, inWords: boolean) => Piece;

export const indicatorPageWords = {
  /** The definition, with sentences on some numbers where there are any. */
  description: (definition: string, facts: readonly string[]) =>
    facts.length === 0 ? definition : `${definition}${facts.join("；")}。`,
  /** A result with its growth. */
  growth: (result: Piece, growth: Piece, rises: boolean) => parts`${result}，${rises ? "增长" : "增长率"}${growth}`,
  target: (target: Piece, verdict: Piece) => parts`目标${target}，${verdict}`,
  /** A target for later, or the only thing that is known. */
  goal: (goal: Piece, hasResult: boolean) => parts`${hasResult ? "下一个目标：" : "目标："}${goal}`,
  standing: (place: Piece, said: readonly Piece[]) => parts`${place}：${joined(said, "；")}。`,
  headings: {
    targets: "目标",
    results: "结果",
    changes: "目标的变化",
    places: "各地之间",
    care: "比较须知",
    numbers: "全部数字",
    related: "相关",
  },
  noTarget: "收录的文件没有为它写目标数。",
  /** What a plan states; without the verb where it states that there is nothing, in some languages where it has words only. */
  sets: ((plan, run, unset) => parts`${plan}${unset ? "" : "提出"}：${run}。`) as Stated,
  reports: ((plan, run, unset) => parts`${plan}${unset ? "" : "报告"}：${run}。`) as Stated,
  /** `name` is the unit's in this language, undefined where that is what the documents print; "" for a mere count. */
  unit: ((unit) => unit) as (unit: string, name: string | undefined, mark: (unit: string) => Piece) => Piece,
  unitAndDirection: (unit: Piece, direction: string) => parts`单位是${unit}，${direction}。`,
  tableCaption: (indicator: string, facts: number, plans: number) => `${indicator}：${facts}个数，出自${plans}份文件`,
  topic: (name: Piece) => parts`话题：${name}。`,
  theme: (name: Piece) => parts`主题：${name}。`,
  siblings: (names: readonly Piece[]) => parts`同一话题的指标：${joined(names, "、")}。`,
  task: (task: Piece) => parts`所属任务：${task}。`,
};
