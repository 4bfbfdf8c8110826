/** The plans themselves: on a line of years, and how many facts each states on which theme. */
import type { Color } from "../../charts/row.ts";
import type { TimelineRow, YearSpan } from "../../charts/timeline.ts";
import type { Fact, Plan } from "../../data/model.ts";
import { chartTableWords, planChartWords } from "../../messages/messages.ts";
import { countsFinding, planDetail, timelineFinding, timelineKeys } from "../../wording/plan-findings.ts";
import { planKindNames } from "../../wording/terms.ts";
import { factsOfPlan } from "../facts.ts";
import type { TableRow, View, ViewContext } from "./chart-view.ts";

type PlanYears = {
  readonly plan: Plan;
  readonly targets: readonly YearSpan[];
  readonly reports: readonly YearSpan[];
  readonly targetCount: number;
  readonly resultCount: number;
};

export const timelineView: View = {
  required: [],
  optional: [],
  answer: (_, context) => {
    const { report, language } = context;
    const columns = chartTableWords[language].plans;
    const rows = [...report.plans.values()].map((plan): PlanYears => {
      const facts = factsOfPlan(report, plan.id);
      const [targets, results] = [facts.filter(isTarget), facts.filter((fact) => !isTarget(fact))];
      return {
        plan,
        targets: mergeYears(targets),
        reports: mergeYears(results),
        targetCount: targets.length,
        resultCount: results.length,
      };
    });
    return {
      chart: {
        type: "timeline",
        keys: (["published", "reports", "targets"] as const).map((sign) => ({
          sign,
          text: timelineKeys[sign][language],
        })),
        rows: rows.map((row) => timelineRow(row, context)),
      },
      table: {
        columns: [
          { key: "plan", text: columns.plan },
          { key: "kind", text: columns.kind },
          { key: "date", text: columns.date },
          { key: "reports", text: columns.reports },
          { key: "results", text: columns.results, number: true },
          { key: "targets_for", text: columns.targetsFor },
          { key: "targets", text: columns.targets, number: true },
        ],
        rows: rows.map(({ plan, targets, reports, targetCount, resultCount }): TableRow => ({
          cells: [
            { text: plan.short[language], href: context.hrefOf("plans", plan.id) },
            { text: planKindNames[plan.kind][language] },
            { text: plan.date },
            { text: spanText(reports) },
            { text: String(resultCount) },
            { text: spanText(targets) },
            { text: String(targetCount) },
          ],
        })),
      },
      finding: timelineFinding(
        rows.map(({ targets, reports, ...row }) => ({
          ...row,
          targets: spanText(targets),
          reports: spanText(reports),
        })),
        report,
        language,
      ),
    };
  },
};

const isTarget = ({ kind }: Fact): boolean => kind === "target";

/** The years that facts speak of as stretches without gaps. */
function mergeYears(facts: readonly Fact[]): readonly YearSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const { first, last } of facts.map(({ period }) => period).toSorted((a, b) => a.first - b.first)) {
    const before = spans.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return spans;
}

function spanText(spans: readonly YearSpan[]): string {
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

function timelineRow(
  { plan, targets, reports, targetCount, resultCount }: PlanYears,
  context: ViewContext,
): TimelineRow {
  const { report, language, hrefOf } = context;
  const place = report.places.get(plan.place)!;
  const detail = planDetail(targetCount, resultCount, language);
  return {
    id: plan.id,
    href: hrefOf("plans", plan.id),
    text: planChartWords[language].mark(plan.short[language], plan.date, detail),
    label: plan.short[language],
    detail,
    place: plan.place,
    color: place.color as Color,
    mark: place.mark,
    ...publishedAt(plan.date),
    targets,
    reports,
  };
}

/** When in years: a day or a month as a point; where only the year is known, all of it. */
function publishedAt(date: string): { readonly published: number; readonly publishedLast?: number } {
  const [year, month, day] = date.split("-").map(Number);
  if (month === undefined) return { published: year!, publishedLast: year! + 1 };
  return { published: year! + (month - 1) / 12 + ((day ?? 15) - 1) / 365 };
}

export const countsView: View = {
  required: [],
  optional: [],
  answer: (_, context) => {
    const { report, language, hrefOf } = context;
    const columns = chartTableWords[language].counts;
    const plans = [...report.plans.values()];
    const facts = [...report.facts.values()];
    const count = (plan: string, theme: string) =>
      facts.filter((fact) => fact.plan === plan && fact.theme === theme).length;
    const rows = [...report.themes.values()].map((theme) => ({
      theme,
      counts: plans.map((plan) => count(plan.id, theme.id)),
    }));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
    const totals = plans.map((_, p) => sum(rows.map((row) => row.counts[p]!)));
    return {
      chart: {
        type: "counts",
        totalText: columns.total,
        columns: plans.map((plan, p) => ({
          id: plan.id,
          label: plan.short[language],
          color: report.places.get(plan.place)!.color as Color,
          total: totals[p]!,
        })),
        rows: rows.map(({ theme, counts }) => ({
          id: theme.id,
          label: theme.name[language],
          total: sum(counts),
          cells: plans.map((plan, p) => ({
            id: `${theme.id}-${plan.id}`,
            href: hrefOf("plans", plan.id),
            text: planChartWords[language].cell(plan.short[language], theme.name[language], counts[p]!),
            count: counts[p]!,
          })),
        })),
      },
      table: {
        columns: [
          { key: "theme", text: columns.theme },
          ...plans.map((plan) => ({ key: plan.id, text: plan.short[language], number: true })),
          { key: "total", text: columns.total, number: true },
        ],
        rows: rows.map(({ theme, counts }) => ({
          cells: [
            { text: theme.name[language], href: hrefOf("themes", theme.id) },
            ...counts.map((n) => ({ text: String(n) })),
            { text: String(sum(counts)) },
          ],
        })),
      },
      finding: countsFinding(
        plans.map((plan, p) => ({ id: plan.id, count: totals[p]! })),
        rows.map(({ theme, counts }) => ({ name: theme.name[language], count: sum(counts) })),
        report,
        language,
      ),
    };
  },
};
