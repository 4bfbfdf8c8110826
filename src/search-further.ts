/** What there is to find beside the Report: charts, and later articles and terms. */
import type { Language } from "./data/vocabulary.ts";
import { pagePath } from "./links.ts";
import { report } from "./report.ts";
import type { FurtherEntry } from "./views/search-parts.ts";

export function furtherEntries(language: Language): FurtherEntry[] {
  return [...report.charts.values()].map(({ id, title }) => ({
    kind: "chart",
    path: pagePath("charts", id),
    title: title[language],
    where: "",
    words: language === "zh" ? title.en : title.zh,
  }));
}
