/** What stands around a fact: its neighbours in the document, its like elsewhere, the tasks it belongs to. */
import type { Fact, Report, Task } from "../data/model.ts";

/** Ids, in their order: who asks for some facts has read these and no others. */
type Index = {
  readonly byPlan: ReadonlyMap<string, readonly string[]>;
  readonly byIndicator: ReadonlyMap<string, readonly string[]>;
  readonly tasks: ReadonlyMap<string, readonly Task[]>;
};

// Every page asks; an index made once per report keeps a hundred times the facts at a hundred times the work.
const indexes = new WeakMap<Report, Index>();

function indexOf(report: Report): Index {
  const known = indexes.get(report);
  if (known) return known;
  const places = new Map([...report.places.keys()].map((id, i) => [id, i]));
  const facts = [...report.facts.values()];
  const across = [...facts].sort(
    (a, b) =>
      places.get(a.place)! - places.get(b.place)! ||
      a.period.last - b.period.last ||
      a.period.first - b.period.first ||
      (a.id < b.id ? -1 : 1),
  );
  const tasks = new Map<string, Task[]>();
  for (const task of report.tasks.values())
    for (const id of task.facts) {
      const list = tasks.get(id);
      if (list) list.push(task);
      else tasks.set(id, [task]);
    }
  const index: Index = {
    byPlan: idsBy(
      [...facts].sort((a, b) => a.order - b.order),
      (fact) => fact.plan,
    ),
    byIndicator: idsBy(
      across.filter((fact) => fact.indicator),
      (fact) => fact.indicator!,
    ),
    tasks,
  };
  indexes.set(report, index);
  return index;
}

function idsBy(facts: readonly Fact[], key: (fact: Fact) => string): Map<string, string[]> {
  return new Map([...Map.groupBy(facts, key)].map(([name, own]) => [name, own.map(({ id }) => id)]));
}

const factsIn = (report: Report, ids: readonly string[] = []): Fact[] => ids.map((id) => report.facts.get(id)!);

/** The facts of a plan in document order; [] for an unknown plan. */
export function factsOfPlan(report: Report, plan: string): readonly Fact[] {
  return factsIn(report, indexOf(report).byPlan.get(plan));
}

/** The facts of an indicator by place (in the order of places.yaml), period and id; [] for an unknown one. */
export function factsOfIndicator(report: Report, indicator: string): readonly Fact[] {
  return factsIn(report, indexOf(report).byIndicator.get(indicator));
}

/** Tasks that a fact belongs to, in document order. */
export function tasksOfFact(report: Report, id: string): readonly Task[] {
  return indexOf(report).tasks.get(id) ?? [];
}

export type Around = {
  readonly previous: Fact | undefined;
  readonly next: Fact | undefined;
  readonly like: readonly Fact[];
  readonly tasks: readonly Task[];
};

/** Everything a fact's page leads on to. `like` leaves the fact itself out. */
export function aroundFact(report: Report, fact: Fact): Around {
  const all = indexOf(report).byPlan.get(fact.plan) ?? [];
  return {
    // `order` is the fact's place in its plan: no search is needed.
    previous: report.facts.get(all[fact.order - 1] ?? ""),
    next: report.facts.get(all[fact.order + 1] ?? ""),
    like: fact.indicator ? factsOfIndicator(report, fact.indicator).filter((f) => f !== fact) : [],
    tasks: tasksOfFact(report, fact.id),
  };
}
