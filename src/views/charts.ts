/** Every chart of an edition, and each as rows, table and finding in one language. */
import { isResultKind } from "../data/kinds.ts";
import { inEveryLanguage } from "../data/languages.ts";
import type { ViewNames } from "../data/check.ts";
import type { ChartSpec, Comparison, Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import type { PageKind } from "../links.ts";
import { familyTitle } from "../wording/chart-titles.ts";
import { sideBySideView, trendView } from "./charts/pair-charts.ts";
import type { Answer, ChartView, View, ViewContext } from "./charts/chart-view.ts";
import { cityAndTownView, sharesView } from "./charts/city-and-town-charts.ts";
import { familiesOf, numbersOf } from "./charts/families.ts";
import { indicatorView } from "./charts/indicator.ts";
import { bulletsView, scorecardView } from "./charts/outcome-charts.ts";
import { paceView } from "./charts/pace-chart.ts";
import { placesView } from "./charts/places-chart.ts";
import { countsView, timelineView } from "./charts/plan-charts.ts";
import { revisionsView } from "./charts/revision-chart.ts";
import { sumsView } from "./charts/sums-chart.ts";
import { withUniqueIds } from "./charts/unique-ids.ts";

export type { ChartView } from "./charts/chart-view.ts";

/** The views that charts.yaml may name. */
const views: Readonly<Record<string, View>> = {
  indicator: indicatorView,
  places: placesView,
  scorecard: scorecardView,
  bullets: bulletsView,
  revisions: revisionsView,
  "city-and-town": cityAndTownView,
  shares: sharesView,
  sums: sumsView,
  pace: paceView,
  "side-by-side": sideBySideView,
  trend: trendView,
  timeline: timelineView,
  counts: countsView,
};

/** The views with their options, as the check of charts.yaml asks for them. */
export const viewNames: ViewNames = new Map(
  Object.entries(views).map(([name, { required, optional }]) => [name, { required, optional }]),
);

/**
 * Returns the charts of charts.yaml, then one for every family of an indicator's facts that has two numbers
 * or more ("fdi", "fdi-growth"): one number alone is read, not drawn. A named chart with the id of an
 * automatic one takes its place.
 */
export function chartSpecs(report: Report): readonly ChartSpec[] {
  const named = [...report.charts.values()];
  const taken = new Set(named.map(({ id }) => id));
  const automatic = [...report.indicators.values()].flatMap((indicator): ChartSpec[] => {
    return familiesOf(report, indicator.id)
      .map(({ family, facts }, i) => ({ family, facts, second: i > 0 }))
      .filter(({ facts }) => numbersOf(facts) >= 2)
      .map(({ family, facts, second }) => ({
        id: second ? `${indicator.id}-${family}` : indicator.id,
        title: inEveryLanguage((language) =>
          familyTitle(indicator, { form: family, second, ...saidBy(facts) }, language),
        ),
        view: "indicator",
        options: { indicator: indicator.id, form: family },
      }));
  });
  return [...named, ...automatic.filter(({ id }) => !taken.has(id))];
}

/** Returns the report with every chart in it, as pages, tables and search need them. */
export function withAllCharts(report: Report): Report {
  return { ...report, charts: new Map(chartSpecs(report).map((spec) => [spec.id, spec])) };
}

/** Returns what a chart shows and finds. Throws RangeError for a view or an option that there is not. */
export function viewChart(
  report: Report,
  comparisons: readonly Comparison[],
  spec: ChartSpec,
  language: Language,
  hrefOf: (kind: PageKind, id: string) => string,
): ChartView {
  const view = views[spec.view];
  if (!view) throw new RangeError(`there is no view ${spec.view}`);
  const context: ViewContext = { report, comparisons, language, hrefOf };
  const answer: Answer = view.answer(spec.options, context);
  const facts = [...new Set(answer.table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts ?? [])))];
  const stating = new Set(facts.map((id) => report.facts.get(id)!.plan));
  return {
    ...answer,
    chart: withUniqueIds(answer.chart),
    spec,
    title: spec.title[language],
    facts,
    comparisons: [...new Set(answer.table.rows.flatMap(({ comparison }) => (comparison ? [comparison.id] : [])))],
    // A chart of plans states no single fact: it rests on all of them.
    plans: [...report.plans.keys()].filter((id) => stating.size === 0 || stating.has(id)),
  };
}

function saidBy(facts: readonly Fact[]): { readonly targets: boolean; readonly results: boolean } {
  const stated = facts.filter((fact) => fact.value !== undefined || fact.absent === "in-words");
  return {
    targets: stated.some(({ kind }) => kind === "target"),
    results: stated.some(({ kind }) => isResultKind(kind)),
  };
}
