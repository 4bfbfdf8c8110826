/** A later document, whole or in part, put beside the edition as it is: what it answers, and that no address moves. */
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Comparison, Fact, Plan, Report } from "../../src/data/model.ts";
import type { Coverage } from "../../src/data/vocabulary.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const report = loadReport("content");
const before = compareAll(report);
const places = [...new Set([...report.plans.values()].map(({ place }) => place))];
const last = [...report.plans.values()]
  .map(({ date }) => date)
  .sort()
  .at(-1)!;
const lateDate = `${Number(last.slice(0, 4)) + 3}-01-10`;

/** The edition with one more report of the place that states what `say` makes of each fact. */
function withReport(place: string, coverage: Coverage, say: (fact: Fact) => readonly Partial<Fact>[]): Report {
  const like = [...report.plans.values()].find((plan) => plan.place === place)!;
  const id = `${place}-later`;
  const plan: Plan = { ...like, id, date: lateDate, kind: "government-work-report", coverage, held: [] };
  const said = [...report.facts.values()].flatMap((fact) => say(fact).map((more) => ({ ...fact, ...more })));
  const facts = said.map((fact, i): [string, Fact] => {
    const own = `${id}-${String(i + 1).padStart(4, "0")}`;
    return [own, { ...fact, id: own, plan: id, order: i, section: "later" }];
  });
  return {
    ...report,
    plans: new Map([...report.plans, [id, plan]]),
    facts: new Map([...report.facts, ...facts]),
  };
}

const ids = (comparisons: readonly Comparison[]) => comparisons.map(({ id }) => id);
const isTargetOf = (place: string) => (fact: Fact) =>
  fact.place === place && fact.kind === "target" && fact.value !== undefined;
const result = { kind: "actual", obligation: undefined } as const;

const documents: readonly [what: string, say: (place: string) => (fact: Fact) => readonly Partial<Fact>[]][] = [
  ["results for every target", (place) => (fact) => (isTargetOf(place)(fact) ? [result] : [])],
  [
    "two results for every target",
    (place) => (fact) => (isTargetOf(place)(fact) ? [result, { ...result, value: fact.value! + 1 }] : []),
  ],
  ["every target anew", (place) => (fact) => (isTargetOf(place)(fact) ? [{ value: fact.value! + 1 }] : [])],
  ["what all places state, for itself", (place) => (fact) => (fact.indicator ? [{ place }] : [])],
];

for (const [what, say] of documents)
  test(`${what} in a later document, whole or in part, move no address`, () => {
    for (const place of places)
      for (const coverage of ["whole", "part"] as const) {
        const after = ids(compareAll(withReport(place, coverage, say(place))));
        const kept = new Set(after);
        expect([place, coverage, ids(before).filter((id) => !kept.has(id))]).toEqual([place, coverage, []]);
        expect(kept.size).toBe(after.length);
      }
  });

test("one figure of a part answers its target and leaves the others pending; one of a whole report passes them over", () => {
  const pending = before.filter(({ verdict }) => verdict === "pending").map(({ id, left }) => ({ id, left }));
  const first = report.facts.get(pending[0]!.left[0]!)!;
  const like = pending.filter(({ left }) => {
    const { place, period } = report.facts.get(left[0]!)!;
    return place === first.place && period.last === first.period.last;
  });
  expect(like.length).toBeGreaterThan(1);
  const verdicts = (coverage: Coverage) => {
    const all = compareAll(withReport(first.place, coverage, (fact) => (fact.id === first.id ? [result] : [])));
    const of = new Map(all.map(({ id, verdict }) => [id, verdict]));
    return like.map(({ id }) => of.get(id));
  };
  expect(verdicts("part").filter((verdict) => verdict === "not-reported")).toEqual([]);
  expect(verdicts("part").filter((verdict) => verdict !== "pending").length).toBeGreaterThan(0);
  expect(verdicts("whole")).toContain("not-reported");
});
