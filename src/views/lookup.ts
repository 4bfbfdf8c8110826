/** Facts, tasks and comparisons by what they speak of: the questions that every written page asks. */
import type { ChartSpec, Comparison, Fact, Report, Task } from "../data/model.ts";
import { buildTouching, type Touching } from "./touching.ts";

export type Lookup = {
  readonly report: Report;
  readonly comparisons: readonly Comparison[];
  readonly touching: Touching;
  /** The charts that pages may show. */
  readonly charts: readonly ChartSpec[];
  /** In the order of the plans and of their text; an id without facts is missing. */
  readonly facts: Readonly<Record<FactKey, ReadonlyMap<string, readonly Fact[]>>>;
  readonly tasks: Readonly<Record<"place" | "plan" | "topic" | "fact", ReadonlyMap<string, readonly Task[]>>>;
};

type FactKey = "indicator" | "place" | "plan" | "theme" | "topic";

/** Returns the lookup of an edition. */
export function buildLookup(
  report: Report,
  comparisons: readonly Comparison[],
  charts: readonly ChartSpec[] = [],
): Lookup {
  const facts = [...report.facts.values()];
  const tasks = [...report.tasks.values()];
  const factsBy = (key: FactKey) => groupBy(facts, (fact) => [fact[key]]);
  return {
    report,
    comparisons,
    touching: buildTouching(report, comparisons),
    charts,
    facts: {
      indicator: factsBy("indicator"),
      place: factsBy("place"),
      plan: factsBy("plan"),
      theme: factsBy("theme"),
      topic: factsBy("topic"),
    },
    tasks: {
      place: groupBy(tasks, ({ place }) => [place]),
      plan: groupBy(tasks, ({ plan }) => [plan]),
      topic: groupBy(tasks, ({ topic }) => [topic]),
      fact: groupBy(tasks, (task) => task.facts),
    },
  };
}

/** Groups items that may stand in several groups, or in none; an item stands in a group once. */
function groupBy<Item>(
  items: readonly Item[],
  keys: (item: Item) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keys(item)))
      if (key !== undefined) {
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
  return groups;
}

/** Returns the ids of the charts of the given views whose options are all as asked; an option of several ids may hold others. */
export function chartsOf(
  { charts }: Lookup,
  views: readonly string[],
  asked: Readonly<Record<string, string | undefined>>,
): string[] {
  const fits = (value: string | undefined, wanted: string | undefined) =>
    wanted === undefined ? value === undefined : (value?.split("+").includes(wanted) ?? false);
  return charts
    .filter(
      ({ view, options }) =>
        views.includes(view) && Object.entries(asked).every(([name, id]) => fits(options[name], id)),
    )
    .map(({ id }) => id);
}

/** A number that a plan states twice is compared twice; this keeps one of such comparisons, the last. */
export function onceEach({ facts }: Report, comparisons: readonly Comparison[]): Comparison[] {
  const key = ({ kind, verdict, left, right }: Comparison) => {
    const { plan, place, indicator, period, digits, bound, unit, absent } = facts.get(left[0]!)!;
    const { first, last } = period;
    return JSON.stringify([kind, verdict, plan, place, indicator, first, last, digits, bound, unit, absent, right]);
  };
  return [...new Map(comparisons.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
