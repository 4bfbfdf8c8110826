/** The comparisons that touch a fact, an indicator, a place, a plan or a topic. */
import type { Comparison, Fact, Report } from "../data/model.ts";

type TouchingKey = "fact" | "indicator" | "place" | "plan" | "topic";

/** For each key, the comparisons of each id, in their own order; an id that none touches is missing. */
export type Touching = Readonly<Record<TouchingKey, ReadonlyMap<string, readonly Comparison[]>>>;

/** Returns the index, built in one pass. A comparison stands once under each id it touches, on either side. */
export function buildTouching(report: Report, comparisons: readonly Comparison[]): Touching {
  const by: Record<TouchingKey, Map<string, Comparison[]>> = {
    fact: new Map(),
    indicator: new Map(),
    place: new Map(),
    plan: new Map(),
    topic: new Map(),
  };
  const idsOf: Record<TouchingKey, (fact: Fact) => string | undefined> = {
    fact: ({ id }) => id,
    indicator: ({ indicator }) => indicator,
    place: ({ place }) => place,
    plan: ({ plan }) => plan,
    topic: ({ topic }) => topic,
  };
  for (const comparison of comparisons) {
    const facts = [...comparison.left, ...comparison.right].map((id) => report.facts.get(id)!);
    for (const key of Object.keys(by) as TouchingKey[]) {
      for (const id of new Set(facts.map(idsOf[key]))) {
        if (id === undefined) continue;
        const list = by[key].get(id);
        if (list) list.push(comparison);
        else by[key].set(id, [comparison]);
      }
    }
  }
  return by;
}
