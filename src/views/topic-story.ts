/** What is told of a subject: a topic, a theme, or one of them in one place; by place, plans side by side. */
import type { Comparison, Fact, Indicator, Report, Task, Topic } from "../data/model.ts";
import { isResultKind } from "../data/kinds.ts";
import { buildContext } from "./comparisons/subjects.ts";
import { onceEach, type Lookup } from "./lookup.ts";

/** What plans state and promise of one place. */
export type Told = {
  readonly place: string;
  readonly results: readonly Fact[];
  readonly targets: readonly Fact[];
  /** What is expected for a time that no source names. */
  readonly expectations: readonly Fact[];
  readonly tasks: readonly Task[];
};

/** An indicator that several places have numbers of. */
type SharedRow = { readonly indicator: Indicator; readonly facts: ReadonlyMap<string, readonly Fact[]> };

export type TopicStory = {
  readonly topic: Topic;
  readonly facts: readonly Fact[];
  /** Tasks and action plans; the rows of a table are told as numbers. */
  readonly tasks: readonly Task[];
  /** What officials lead beside these: rows of a table, and tasks of another topic that hold some of the facts. */
  readonly led: readonly Task[];
  readonly told: readonly Told[];
  readonly shared: readonly SharedRow[];
  /** Targets with their results, revised targets and places side by side. */
  readonly notable: readonly Comparison[];
  readonly indicators: readonly Indicator[];
  /** The ids of charts of its indicators. */
  readonly charts: readonly string[];
};

/** Returns the story of a topic, of the facts and tasks that `has` keeps. */
export function topicStory(topic: Topic, lookup: Lookup, has: (item: Fact | Task) => boolean = () => true): TopicStory {
  const { report } = lookup;
  const facts = (lookup.facts.topic.get(topic.id) ?? []).filter(has);
  const tasks = (lookup.tasks.topic.get(topic.id) ?? []).filter(has).filter(isPromise);
  const ids = new Set(facts.map(({ id }) => id));
  const holding = [...ids].flatMap((id) => lookup.tasks.fact.get(id) ?? []);
  const led = new Set([...(lookup.tasks.topic.get(topic.id) ?? []), ...holding].filter(has));
  const indicators = [...report.indicators.values()].filter(({ id }) =>
    facts.some(({ indicator }) => indicator === id),
  );
  const shared = indicators.flatMap((indicator) => {
    const byPlace = Map.groupBy(
      facts.filter((fact) => fact.indicator === indicator.id),
      ({ place }) => place,
    );
    return byPlace.size > 1 ? [{ indicator, facts: byPlace }] : [];
  });
  const own = (lookup.touching.topic.get(topic.id) ?? []).filter(({ left }) => left.some((id) => ids.has(id)));
  const drawn = new Set(lookup.charts.map(({ id }) => id));
  return {
    topic,
    facts,
    tasks,
    led: [...led].filter((task) => task.leads.length > 0 && !tasks.includes(task)),
    told: toldByPlace(facts, tasks, report),
    shared,
    notable: notable(own, report),
    indicators,
    charts: shared.map(({ indicator }) => indicator.id).filter((id) => drawn.has(id)),
  };
}

/** Rows of a table of indicators are told as numbers, with their leads on the plan's page. */
const isPromise = ({ kind }: Task): boolean => kind !== "indicator-row";

/** Returns what is told of each place, in the order of places.yaml; places that nothing is told of are left out. */
export function toldByPlace(facts: readonly Fact[], tasks: readonly Task[], report: Report): Told[] {
  return [...report.places.keys()].flatMap((place) => {
    const own = facts.filter((fact) => fact.place === place);
    const told = {
      place,
      results: own.filter(({ kind }) => isResultKind(kind)),
      targets: own.filter(({ kind }) => kind === "target"),
      expectations: own.filter(({ kind }) => kind === "expectation"),
      tasks: tasks.filter((task) => task.place === place),
    };
    return own.length + told.tasks.length > 0 ? [told] : [];
  });
}

/** Returns the comparisons that have something to tell by themselves: side by side, then outcomes, then revisions. */
export function notable(comparisons: readonly Comparison[], report: Report): Comparison[] {
  const { order } = buildContext(report);
  const kinds = ["side-by-side", "outcome", "revision"];
  const told = comparisons.filter(
    ({ kind, verdict, right }) => kinds.includes(kind) && verdict !== undefined && right.length > 0,
  );
  return onceEach(report, told).sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      order(report.facts.get(a.left[0]!)!, report.facts.get(b.left[0]!)!),
  );
}
