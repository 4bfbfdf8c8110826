import { joined, parts, type Piece } from "../parts.ts";

/** The list pages: all plans, places, indicators, themes and topics. */
export const listPageWords = {
  plansLede: (plans: number, facts: number, numbers: number) =>
    `收录${plans}份文件，${facts}个数。副本里的${numbers}处数字，每一处要么写成事实，要么搁置并说明理由。`,
  /** A plan with its title as a link. */
  plan: (title: Piece, kind: string, place: Piece, issuer: string, date: string, period: string) =>
    parts`${title}。${place}的${kind}，${issuer}，${date}；目标时段${period}。`,
  planHolds: (facts: number, kinds: readonly string[], tasks: number, aside: number) =>
    `${facts}个数：${kinds.join("，")}。任务${tasks}项。另有${aside}处数字搁置。`,
  placesLede: (places: readonly string[]) => `收录的文件说到${places.join("、")}。`,
  placeHolds: (kinds: readonly string[], plans: Piece) => parts`${kinds.join("，")}，出自${plans}。`,
  indicatorsLede: (indicators: number) => `${indicators}个指标：各地最近的结果、对应的目标，没有结果的写目标。`,
  latest: (indicators: number) => `这${indicators}个指标各地最近的数`,
  indicator: "指标",
  /** Whether names stand from A to Z; else as their file has them, which is by subject. */
  fromAToZ: false,
  /** The head of a target in a cell. */
  target: "目标",
  targetAndVerdict: (head: Piece, target: Piece, verdict: Piece) => parts`${head} ${target}，${verdict}`,
  themesLede: (themes: readonly string[], topics: number) =>
    `${themes.length}个主题：${themes.join("、")}；其下${topics}个话题。`,
  themeHolds: (facts: number) => `共${facts}个数。`,
  topicsLede: (topics: number, shared: number) => `${topics}个话题，其中${shared}个不止一地写到。`,
  topic: (topic: Piece, things: readonly string[], places: readonly Piece[]) =>
    parts`${topic}：${things.join("，")}；${joined(places, "、")}。`,
};
