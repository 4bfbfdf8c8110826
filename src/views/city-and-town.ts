/** A town's targets beside its city's in one plan, row by row of the plan's table and year by year. */
import type { Comparison, Fact, Period, Report, Task } from "../data/model.ts";
import { buildContext, groupBy, periodKey } from "./comparisons/subjects.ts";

export type CityAndTownQuestion = { readonly plan: string; readonly town: string };

/** How the town stands to the city in one year. */
export type Stance =
  | "same"
  | "higher"
  | "lower"
  /** An amount: the comparison gives the share. */
  | "share"
  /** The town sets no target of its own (／). */
  | "not-set"
  /** Left to the city, or no concern of the town's. */
  | "not-its-own"
  /** One side is in words, or the two forms differ. */
  | "not-compared";

export type CityAndTownCell = {
  readonly period: Period;
  readonly city: Fact | undefined;
  readonly town: Fact | undefined;
  readonly stance: Stance;
  readonly comparison: Comparison | undefined;
};

export type CityAndTownRow = {
  readonly indicator: string;
  readonly section: string;
  readonly theme: string;
  readonly cells: readonly CityAndTownCell[];
  /** The row of the plan's table, with the officials who lead it. */
  readonly task: Task | undefined;
};

/** Returns the rows as the plan has them: every indicator that one section states for both, its years in order. */
export function cityAndTownRows(
  report: Report,
  comparisons: readonly Comparison[],
  { plan, town }: CityAndTownQuestion,
): CityAndTownRow[] {
  const parent = report.places.get(town)!.parent;
  const { order } = buildContext(report);
  const facts = [...report.facts.values()]
    .filter((fact) => fact.plan === plan && (fact.place === town || fact.place === parent) && fact.indicator)
    .sort(order);
  const rows = [...groupBy(facts, ({ section, indicator }) => `${section} ${indicator}`).values()].filter(
    (row) => row.some(({ place }) => place === town) && row.some(({ place }) => place === parent),
  );
  const found = new Map(
    comparisons
      .filter(({ kind }) => kind === "share" || kind === "copy")
      .map((one) => [`${one.left} ${one.right}`, one]),
  );
  const tasks = [...report.tasks.values()].filter((task) => task.plan === plan && task.kind === "indicator-row");
  return rows.map((row) => {
    const ids = new Set(row.map(({ id }) => id));
    return {
      indicator: row[0]!.indicator!,
      section: row[0]!.section,
      theme: row[0]!.theme,
      cells: cellsOf(row, town, found),
      task: tasks.find((task) => task.facts.some((id) => ids.has(id))),
    };
  });
}

function cellsOf(row: readonly Fact[], townId: string, found: ReadonlyMap<string, Comparison>): CityAndTownCell[] {
  const years = [...groupBy(row, ({ period }) => periodKey(period)).values()];
  return years
    .map((facts): CityAndTownCell => {
      const town = facts.find(({ place }) => place === townId);
      const city = facts.find(({ place }) => place !== townId);
      const comparison = town && city && found.get(`${town.id} ${city.id}`);
      return { period: facts[0]!.period, city, town, stance: stanceOf(town, comparison), comparison };
    })
    .sort((a, b) => a.period.last - b.period.last || a.period.first - b.period.first);
}

function stanceOf(town: Fact | undefined, comparison: Comparison | undefined): Stance {
  if (comparison?.kind === "share") return "share";
  const { verdict } = comparison ?? {};
  if (verdict === "same" || verdict === "higher" || verdict === "lower") return verdict;
  if (!town || town.absent === "not-set") return "not-set";
  return town.absent === "city-level" || town.absent === "not-applicable" ? "not-its-own" : "not-compared";
}
