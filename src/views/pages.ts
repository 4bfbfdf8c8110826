/** The pages that are written from facts: MDX files in both languages, the whole set at once. */
import type { ChartSpec, Comparison, Report } from "../data/model.ts";
import { languages } from "../data/vocabulary.ts";
import { indicatorPage } from "../wording/page-indicator.ts";
import { indicatorsPage, placesPage, plansPage, themesPage, topicsPage } from "../wording/page-lists.ts";
import { placePage } from "../wording/page-place.ts";
import { planPage } from "../wording/page-plan.ts";
import { pageFile, type PageFile } from "../wording/page-text.ts";
import { themePage } from "../wording/page-theme.ts";
import { topicPage } from "../wording/page-topic.ts";
import { indicatorStory } from "./indicator-story.ts";
import { buildLookup } from "./lookup.ts";
import { planStory } from "./plan-story.ts";
import { placeStory, themeStory } from "./subject-stories.ts";
import { topicStory } from "./topic-story.ts";

/** Returns every page of the edition; `charts` are those that pages may show. Pure. */
export function pages(
  report: Report,
  comparisons: readonly Comparison[],
  charts: readonly ChartSpec[] = [],
): PageFile[] {
  const lookup = buildLookup(report, comparisons, charts);
  const indicators = [...report.indicators.values()].map((indicator) => indicatorStory(indicator, lookup));
  const topics = [...report.topics.values()].map((topic) => topicStory(topic, lookup));
  const themes = [...report.themes.values()].map((theme) => themeStory(theme, lookup));
  const places = [...report.places.values()].map((place) => placeStory(place, lookup));
  const plans = [...report.plans.values()].map((plan) => planStory(plan, lookup));
  return languages.flatMap((language) => {
    const words = { report, language };
    return [
      ...indicators.map((story) => indicatorPage(words, story)),
      ...topics.map((story) => topicPage(words, story)),
      ...themes.map((story) => themePage(words, story)),
      ...places.map((story) => placePage(words, story)),
      ...plans.map((story) => planPage(words, story)),
      indicatorsPage(words, indicators),
      topicsPage(words, topics),
      themesPage(words, themes),
      placesPage(words, places),
      plansPage(
        words,
        plans,
        charts.filter(({ view }) => view === "timeline" || view === "counts").map(({ id }) => id),
      ),
    ].map(pageFile);
  });
}
