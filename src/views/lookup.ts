/** Facts, tasks and comparisons by what they speak of: the questions that every page asks. */
import type { Comparison, Fact, Report, Task } from "../data/model.ts";

export type Lookup = {
  readonly report: Report;
  readonly comparisons: readonly Comparison[];
  /** By indicator, place, plan, theme and topic, each in the order of the plans and of their text. */
  readonly facts: Readonly<
    Record<"indicator" | "place" | "plan" | "theme" | "topic", ReadonlyMap<string, readonly Fact[]>>
  >;
  readonly tasks: Readonly<Record<"place" | "plan" | "theme" | "topic", ReadonlyMap<string, readonly Task[]>>>;
  /** By the indicator, place, plan, theme and topic of its left facts; `plan` also of its right ones. */
  readonly compared: Readonly<
    Record<"indicator" | "place" | "plan" | "theme" | "topic", ReadonlyMap<string, readonly Comparison[]>>
  >;
  /** The tasks that a fact belongs to. */
  readonly tasksOfFact: ReadonlyMap<string, readonly Task[]>;
};

/** Returns the lookup of a report and its comparisons. */
export function buildLookup(report: Report, comparisons: readonly Comparison[]): Lookup {
  const facts = [...report.facts.values()];
  const tasks = [...report.tasks.values()];
  const factsBy = (key: (fact: Fact) => string | undefined) => groupBy(facts, (fact) => [key(fact)]);
  const tasksBy = (key: (task: Task) => string) => groupBy(tasks, (task) => [key(task)]);
  const comparedBy = (key: (fact: Fact) => string | undefined, sides: (c: Comparison) => readonly string[]) =>
    groupBy(comparisons, (comparison) => sides(comparison).map((id) => key(report.facts.get(id)!)));
  const ofLeft = (comparison: Comparison) => comparison.left;
  const ofBoth = (comparison: Comparison) => [...comparison.left, ...comparison.right];
  return {
    report,
    comparisons,
    facts: {
      indicator: factsBy(({ indicator }) => indicator),
      place: factsBy(({ place }) => place),
      plan: factsBy(({ plan }) => plan),
      theme: factsBy(({ theme }) => theme),
      topic: factsBy(({ topic }) => topic),
    },
    tasks: {
      place: tasksBy(({ place }) => place),
      plan: tasksBy(({ plan }) => plan),
      theme: tasksBy(({ theme }) => theme),
      topic: tasksBy(({ topic }) => topic),
    },
    compared: {
      indicator: comparedBy(({ indicator }) => indicator, ofLeft),
      place: comparedBy(({ place }) => place, ofBoth),
      plan: comparedBy(({ plan }) => plan, ofBoth),
      theme: comparedBy(({ theme }) => theme, ofLeft),
      topic: comparedBy(({ topic }) => topic, ofLeft),
    },
    tasksOfFact: groupBy(tasks, (task) => task.facts),
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
