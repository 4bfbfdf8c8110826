import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { aroundFact, factsOfIndicator, factsOfPlan, tasksOfFact } from "../../src/views/facts.ts";

const report = loadReport("tests/fixtures/small");
const plan = [...report.plans.keys()][0]!;

test("the facts of a plan stand in document order, each at its own place", () => {
  const facts = factsOfPlan(report, plan);
  expect(facts.map((fact) => fact.order)).toEqual(facts.map((_, i) => i));
  expect(factsOfPlan(report, "no-such-plan")).toEqual([]);
});

test("the first fact of a plan has nothing before it and the last nothing after", () => {
  const facts = factsOfPlan(report, plan);
  expect(aroundFact(report, facts[0]!)).toMatchObject({ previous: undefined, next: facts[1] });
  expect(aroundFact(report, facts.at(-1)!)).toMatchObject({ previous: facts.at(-2), next: undefined });
});

test("the like of a fact are all facts of its indicator but itself", () => {
  const fact = [...report.facts.values()].find((f) => f.indicator && factsOfIndicator(report, f.indicator).length > 1)!;
  const { like } = aroundFact(report, fact);
  expect(like).not.toContain(fact);
  expect(like.length).toBe(factsOfIndicator(report, fact.indicator!).length - 1);
});

test("a task is found from each of its facts", () => {
  const task = [...report.tasks.values()].find((t) => t.facts.length > 0)!;
  for (const id of task.facts) expect(tasksOfFact(report, id)).toContain(task);
});
