import { parts } from "../parts.ts";
import type { themePageWords as zh } from "../zh/theme-page.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const themePageWords: typeof zh = {
  description: (theme, facts, plans, topics) =>
    `${theme} ${counted(facts, "number")} of ${counted(plans, "plan")}: ${listWords.and(topics)}.`,
  extent: (facts, plans) => parts`${counted(facts, "number")}, from ${plans}.`,
  seeOutcomes: "See what became of every target",
  topicSideBySide: (topic) => `${topic}, side by side`,
};
