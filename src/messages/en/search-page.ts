import type { searchPageWords as zh } from "../zh/search-page.ts";
import { counted } from "./plural.ts";

export const searchPageWords: typeof zh = {
  kinds: {
    indicator: "Indicator",
    topic: "Topic",
    theme: "Theme",
    place: "Place",
    plan: "Plan",
    task: "Task",
    article: "Article",
    chart: "Chart",
    term: "Term",
    page: "Section",
    comparison: "Comparison",
    fact: "Number",
  },
  all: "All",
  loading: "Reading the index…",
  none: (query) => `Nothing found for “${query}”. Try another word, or see the index below.`,
  found: (count, reading) => `${counted(count, "result")}${reading ? ", single numbers are still being read" : ""}`,
  partly: (found) => `Nothing has all the words; these have some of them: ${found}`,
  failed: "The index could not be read. Load the page again, or see the index below.",
  more: (count) => `Show ${count} more`,
  filter: "Only",
};
