/** What there is to find beside the Report: articles, charts, and later terms. */
import type { Language } from "./data/vocabulary.ts";
import { pagePath } from "./links.ts";
import { articles, report } from "./report.ts";
import type { FurtherEntry } from "./views/search-parts.ts";

export function furtherEntries(language: Language): FurtherEntry[] {
  const other = language === "zh" ? "en" : "zh";
  return [
    ...articles.map(({ slug, matter }): FurtherEntry => ({
      kind: "article",
      path: pagePath("articles", slug),
      title: matter[language].title,
      where: "",
      words: `${matter[other].title} ${matter[language].summary}`,
    })),
    ...[...report.charts.values()].map(({ id, title }): FurtherEntry => ({
      kind: "chart",
      path: pagePath("charts", id),
      title: title[language],
      where: "",
      words: title[other],
    })),
  ];
}
