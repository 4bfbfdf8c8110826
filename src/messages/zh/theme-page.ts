import { parts, type Piece } from "../parts.ts";

export const themePageWords = {
  description: (theme: string, facts: number, plans: number, topics: readonly string[]) =>
    `${theme}${facts}个数，出自${plans}份文件：${topics.join("、")}。`,
  extent: (facts: number, plans: Piece) => parts`共${facts}个数，出自${plans}。`,
  seeOutcomes: "看全部目标的结果",
  topicSideBySide: (topic: string) => `“${topic}”的对照`,
};
