/** Reads the written articles and holds them against the data they speak of. */
import { checkArticles, parseArticle, type Known } from "../src/data/articles.ts";
import { isArticleFile } from "../src/data/article-matter.ts";
import { readFiles } from "../src/data/files.ts";
import type { Report } from "../src/data/model.ts";
import type { Problem } from "../src/data/problems.ts";
import { listPath, pagePath, type PageKind } from "../src/links.ts";
import { numberFault } from "../src/views/article-numbers.ts";
import { chartSpecs } from "../src/views/charts.ts";
import { changesOf } from "../src/views/changes.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";
import { sections } from "../src/wording/sections.ts";

/** Returns what is wrong with the articles under `folder`, and how many there are; without a report only each by itself. */
export function articleProblems(folder: string, report: Report | undefined): { problems: Problem[]; articles: number } {
  const read = readFiles(folder, isArticleFile).map(parseArticle);
  const articles = read.flatMap(([article]) => article ?? []);
  const alone = read.flatMap(([, problems]) => problems);
  const across = report && articles.length > 0 ? checkArticles(articles, knownIn(report, articles)) : [];
  const slugs = new Set(articles.map(({ slug }) => slug));
  return { problems: [...alone, ...across], articles: slugs.size };
}

function knownIn(report: Report, articles: readonly { readonly slug: string }[]): Known {
  const comparisons = compareAll(report);
  const ids = {
    fact: new Set(report.facts.keys()),
    comparison: new Set(comparisons.map(({ id }) => id)),
    chart: new Set(chartSpecs(report).map(({ id }) => id)),
    indicator: new Set(report.indicators.keys()),
    place: new Set(report.places.keys()),
    plan: new Set(report.plans.keys()),
    theme: new Set(report.themes.keys()),
    topic: new Set(report.topics.keys()),
    repair: new Set(
      [...report.plans.values()].flatMap((plan) => [...changesOf(plan).keys()].map((at) => `${plan.id} ${at}`)),
    ),
  };
  const pages = new Set([
    "/",
    ...sections.map(({ path }) => path),
    ...(
      Object.entries({
        facts: ids.fact,
        comparisons: ids.comparison,
        charts: ids.chart,
        indicators: ids.indicator,
        places: ids.place,
        plans: ids.plan,
        themes: ids.theme,
        topics: ids.topic,
      }) as [PageKind, Set<string>][]
    ).flatMap(([kind, known]) => [listPath(kind), ...[...known].map((id) => pagePath(kind, id))]),
    ...articles.map(({ slug }) => pagePath("articles", slug)),
  ]);
  const byId = new Map(comparisons.map((one) => [one.id, one]));
  return {
    ids,
    numberFault: (use) => numberFault(use, report, byId),
    verdicts: new Map(comparisons.map(({ id, verdict }) => [id, verdict])),
    isPage: (path) => pages.has(path),
  };
}
