import { joined, parts, type Piece } from "../parts.ts";

export const topicPageWords = {
  description: (topic: string, sizes: string) => `${topic}：${sizes}。`,
  headings: { findings: "对照的结论", places: "各地的数与任务", related: "相关" },
  theme: (theme: Piece) => parts`主题：${theme}。`,
  indicators: (names: readonly Piece[]) => parts`指标：${joined(names, "、")}。`,
  /** What is folded away, in so many numbers and tasks. */
  placeByPlace: (sizes: string) => `逐地列出：${sizes}`,
  /** How many numbers and tasks, each where there are some, and of how many plans; without its stop. */
  sizes: (things: readonly string[], plans: number) => `${things.join("、")}，出自${plans}份文件`,
  silent: "收录的文件没有写到",
  sentence: (sizes: string) => `${sizes}。`,
  sources: (places: readonly Piece[], plans: Piece) => parts`${plans}写到${joined(places, "、")}。`,
};
