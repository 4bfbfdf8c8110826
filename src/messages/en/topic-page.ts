import { joined, parts } from "../parts.ts";
import type { topicPageWords as zh } from "../zh/topic-page.ts";
import { counted } from "./plural.ts";

export const topicPageWords: typeof zh = {
  description: (topic, sizes) => `${topic}: ${sizes}.`,
  headings: { findings: "What the comparisons say", places: "Numbers and tasks by place", related: "Related" },
  theme: (theme) => parts`Theme: ${theme}.`,
  indicators: (names) => parts`Indicators: ${joined(names, ", ")}.`,
  placeByPlace: (sizes) => `Place by place: ${sizes}`,
  sizes: (things, plans) => `${things.join(" and ")} in ${counted(plans, "plan")}`,
  silent: "No plan among these speaks of it",
  sentence: (sizes) => `${sizes}.`,
  sources: (places, plans) => parts`On ${joined(places, ", ", " and ")}, in ${plans}.`,
};
