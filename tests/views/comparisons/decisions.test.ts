import { expect, test } from "vitest";
import { compareAll } from "../../../src/views/comparisons/compare-all.ts";
import { comparisonId } from "../../../src/views/comparisons/comparison-id.ts";
import { fact, smallReport, year } from "../small-report.ts";
import { found, short } from "./found.ts";

const target = fact({ id: "plan-1", value: 80 });
const result = fact({ id: "report-1", kind: "actual", value: 90 });

test("a decision replaces class, reasons and caveat, and keeps the rule’s verdict and margin unless it gives one", () => {
  const decide = (more: object) =>
    found("outcome", { facts: [target, result], decisions: [{ left: ["plan-1"], right: ["report-1"], ...more }] });
  expect(decide({})).toMatchObject([
    {
      verdict: "met",
      margin: { value: 10, bound: "eq", unit: "家" },
      class: "with-care",
      caveat: { en: "decided" },
      decided: true,
    },
  ]);
  expect(decide({ verdict: "missed" })).toMatchObject([{ verdict: "missed", margin: { value: 10 } }]);
  expect(decide({ class: "not-comparable" })).toMatchObject([{ verdict: undefined, standing: "not-compared" }]);
});

test("a decision adds a pair that no rule finds, with the margin where one form and one unit allow it", () => {
  const other = fact({ id: "report-2", indicator: "zones", kind: "actual", value: 85 });
  const outcomes = found("outcome", {
    facts: [target, other],
    decisions: [{ left: ["plan-1"], right: ["report-2"], verdict: "met" }],
  });
  expect(outcomes.map(short)).toEqual(["plan-1 → report-2: met 5家"]);
});

test("a decided result takes the place of “not reported”, a look-alike does not", () => {
  const facts = [target, fact({ id: "report-2", indicator: "zones", kind: "actual" })];
  const decision = { left: ["plan-1"], right: ["report-2"], class: "not-comparable" as const };
  const alike = found("outcome", { facts, decisions: [decision] });
  expect(alike.map((one) => one.verdict)).toEqual(["not-reported", undefined]);
  const decided = found("outcome", { facts, decisions: [{ ...decision, verdict: "not-checkable" }] });
  expect(decided.map((one) => one.verdict)).toEqual(["not-checkable"]);
});

test("a decision on several results at once stands for each of them", () => {
  const facts = [target, result, fact({ id: "report-2", kind: "actual", value: 70 })];
  const outcomes = found("outcome", {
    facts,
    decisions: [{ left: ["plan-1"], right: ["report-1", "report-2"], verdict: "not-checkable" }],
  });
  expect(outcomes.map(short)).toEqual(["plan-1 → report-1+report-2: not-checkable"]);
});

test("an id is made of what asks, for a pair of equals of both, and long sets are named by their first fact", () => {
  expect(comparisonId("outcome", ["a-2020-001"], ["b-2021-002"])).toBe("outcome-a-2020-001");
  expect(comparisonId("outcome", ["a-2020-001"], [])).toBe("outcome-a-2020-001");
  expect(comparisonId("side-by-side", ["a-1"], ["b-1"])).toBe("side-by-side-a-1-b-1");
  expect(comparisonId("share", ["a-1", "a-2", "a-3", "a-4", "a-5", "a-6"], ["b-1"])).toBe("share-a-1-and-5");
});

test("a later report answers at the address where the target waited, and so does a still later one", () => {
  const [asked, answered, again] = [
    [target],
    [target, result],
    [target, result, fact({ id: "later-1", kind: "actual", value: 95 })],
  ].map((facts) => found("outcome", { facts }));
  expect([asked, answered, again].map((all) => all!.map(({ id }) => id))).toEqual([
    ["outcome-plan-1"],
    ["outcome-plan-1"],
    ["outcome-plan-1"],
  ]);
  expect([asked, answered, again].map((all) => all![0]!.standing)).toEqual(["unanswered", "compared", "compared"]);
});

test("every id is there once, and the order does not depend on that of the files", () => {
  const facts = [
    target,
    result,
    fact({ id: "report-2", value: 95, period: year(2021) }),
    fact({ id: "other-1", place: "neighbour", value: 3, period: year(2021) }),
    fact({ id: "later-1", value: 200, period: year(2025) }),
  ];
  const ids = compareAll(smallReport({ facts })).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(compareAll(smallReport({ facts: facts.toReversed() })).map(({ id }) => id)).toEqual(ids);
});

test("comparing changes no fact", () => {
  const report = smallReport({ facts: [target, result] });
  const before = JSON.stringify([...report.facts]);
  compareAll(report);
  expect(JSON.stringify([...report.facts])).toBe(before);
});
