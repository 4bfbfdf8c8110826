/** Reads the written articles and holds them against the data they speak of. */
import { checkArticles, parseArticle, type Article, type Known } from "../src/data/articles.ts";
import { isArticleFile } from "../src/data/article-matter.ts";
import type { SourceFile } from "../src/data/files.ts";
import type { Comparison, Report } from "../src/data/model.ts";
import { guarded, type Problem } from "../src/data/problems.ts";
import { numberFault } from "../src/views/article-numbers.ts";
import { chartSpecs } from "../src/views/charts.ts";
import { changesOf } from "../src/views/changes.ts";

/** Returns the articles among `files` and what is wrong with each by itself. */
export function readArticleTexts(files: readonly SourceFile[]): { articles: Article[]; problems: Problem[] } {
  const read = files
    .filter(({ name }) => isArticleFile(name))
    .map((file) =>
      guarded<ReturnType<typeof parseArticle>>(
        file.path,
        () => parseArticle(file),
        (found) => [undefined, [...found]],
      ),
    );
  return { articles: read.flatMap(([article]) => article ?? []), problems: read.flatMap(([, problems]) => problems) };
}

/** Returns what is wrong with articles beside the data they speak of; `isPage` says which paths of the site are pages. */
export function articleProblems(
  articles: readonly Article[],
  report: Report,
  comparisons: readonly Comparison[],
  isPage: Known["isPage"],
): Problem[] {
  return checkArticles(articles, knownIn(report, comparisons, isPage));
}

function knownIn(report: Report, comparisons: readonly Comparison[], isPage: Known["isPage"]): Known {
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
  const byId = new Map(comparisons.map((one) => [one.id, one]));
  return {
    languages: report.edition.languages,
    ids,
    numberFault: (use) => numberFault(use, report, byId),
    verdicts: new Map(comparisons.map(({ id, verdict }) => [id, verdict])),
    isPage,
  };
}
