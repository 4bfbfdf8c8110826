/** What stands around a fact: its neighbours in the document, its like elsewhere, the tasks it belongs to. */
import type { Fact, Report, Task } from "../data/model.ts";

/** The facts of a plan in document order; [] for an unknown plan. */
export function factsOfPlan(report: Report, plan: string): Fact[] {
  return [...report.facts.values()].filter((fact) => fact.plan === plan).sort((a, b) => a.order - b.order);
}

/** The facts of an indicator by place (in the order of places.yaml), period and kind. */
export function factsOfIndicator(report: Report, indicator: string): Fact[] {
  const places = [...report.places.keys()];
  return [...report.facts.values()]
    .filter((fact) => fact.indicator === indicator)
    .sort(
      (a, b) =>
        places.indexOf(a.place) - places.indexOf(b.place) ||
        a.period.last - b.period.last ||
        a.period.first - b.period.first ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Tasks that a fact belongs to, in document order. */
export function tasksOfFact(report: Report, id: string): Task[] {
  return [...report.tasks.values()].filter((task) => task.facts.includes(id));
}

export type Around = {
  readonly previous: Fact | undefined;
  readonly next: Fact | undefined;
  readonly like: readonly Fact[];
  readonly tasks: readonly Task[];
};

/** Everything a fact's page leads on to. `like` leaves the fact itself out. */
export function aroundFact(report: Report, fact: Fact): Around {
  const all = factsOfPlan(report, fact.plan);
  const i = all.indexOf(fact);
  return {
    previous: all[i - 1],
    next: all[i + 1],
    like: fact.indicator ? factsOfIndicator(report, fact.indicator).filter((f) => f !== fact) : [],
    tasks: tasksOfFact(report, fact.id),
  };
}
