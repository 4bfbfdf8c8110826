/** The pages that are written from facts: MDX files in both languages, the whole set at once. */
import type { Comparison, Report } from "../data/model.ts";
import { languages } from "../data/vocabulary.ts";
import { indicatorPage } from "../wording/page-indicator.ts";
import { pageFile, type PageFile } from "../wording/page-text.ts";
import { indicatorStory } from "./indicator-story.ts";
import { buildLookup } from "./lookup.ts";

/** Returns every page of the edition; `charts` are the ids of the charts that pages may show. Pure. */
export function pages(report: Report, comparisons: readonly Comparison[], charts: ReadonlySet<string>): PageFile[] {
  const lookup = buildLookup(report, comparisons);
  const indicators = [...report.indicators.values()].map((each) => indicatorStory(each, lookup, charts));
  return languages.flatMap((language) => {
    const words = { report, language };
    return [...indicators.map((story) => indicatorPage(words, story))].map(pageFile);
  });
}
