/** The pages that are written from facts: MDX files in the languages of the edition, the whole set at once. */
import type { Term } from "../data/glossary.ts";
import type { ChartSpec, Comparison, Report } from "../data/model.ts";
import { indicatorPage } from "./page-indicator.ts";
import { indicatorsPage, placesPage, plansPage, themesPage, topicsPage } from "./page-lists.ts";
import { placePage } from "./page-place.ts";
import { planPage } from "./page-plan.ts";
import { pageFile, type PageFile, type PageText } from "./page-text.ts";
import { themePage } from "./page-theme.ts";
import { topicPage } from "./page-topic.ts";
import { wordsFor, type Words } from "./phrases.ts";
import { termFinder } from "./segments.ts";
import { indicatorStory } from "../views/indicator-story.ts";
import { buildLookup, chartsOf } from "../views/lookup.ts";
import { planStory } from "../views/plan-story.ts";
import { placeStory, themeStory } from "../views/subject-stories.ts";
import { topicStory } from "../views/topic-story.ts";

export type PageSources = {
  readonly report: Report;
  readonly comparisons: readonly Comparison[];
  /** The charts that pages may show. */
  readonly charts?: readonly ChartSpec[];
  /** The words that pages mark as explained. */
  readonly glossary?: readonly Term[];
};

/** Returns every page of the edition. Pure. */
export function pages({ report, comparisons, charts = [], glossary = [] }: PageSources): PageFile[] {
  const lookup = buildLookup(report, comparisons, charts);
  const indicators = [...report.indicators.values()].map((indicator) => indicatorStory(indicator, lookup));
  const topics = [...report.topics.values()].map((topic) => topicStory(topic, lookup));
  const themes = [...report.themes.values()].map((theme) => themeStory(theme, lookup));
  const places = [...report.places.values()].map((place) => placeStory(place, lookup));
  const plans = [...report.plans.values()].map((plan) => planStory(plan, lookup));
  return report.edition.languages.flatMap((language) => {
    const finder = termFinder(glossary, language);
    const write = (page: (words: Words) => PageText) => pageFile(page(wordsFor(report, finder)));
    return [
      ...indicators.map((story) => write((words) => indicatorPage(words, story))),
      ...topics.map((story) => write((words) => topicPage(words, story))),
      ...themes.map((story) => write((words) => themePage(words, story))),
      ...places.map((story) => write((words) => placePage(words, story))),
      ...plans.map((story) => write((words) => planPage(words, story))),
      write((words) => indicatorsPage(words, indicators)),
      write((words) => topicsPage(words, topics)),
      write((words) => themesPage(words, themes)),
      write((words) => placesPage(words, places)),
      write((words) => plansPage(words, plans, chartsOf(lookup, ["timeline", "counts"], {}))),
    ];
  });
}
