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
      caveats: [{ code: "decided", text: { en: "decided" } }],
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

test("a decision that leaves the verdict to the rule stands when a later report gives another result", () => {
  const decisions = [{ left: ["plan-1"], right: ["report-1"] }];
  const later = fact({ id: "later-1", kind: "actual", value: 70 });
  const [before, after] = [
    [target, result],
    [target, result, later],
  ].map((facts) => found("outcome", { facts, decisions }));
  expect(before!.map(short)).toEqual(["plan-1 → report-1: met 10家"]);
  expect(after).toEqual(before);
});

test("a decision on two equals stands when one of them is said again in a later plan", () => {
  const one = fact({ id: "plan-1", value: 80 });
  const other = fact({ id: "other-1", place: "neighbour", value: 60 });
  const again = fact({ id: "later-1", value: 90 });
  const decisions = [{ kind: "side-by-side" as const, left: ["plan-1"], right: ["other-1"] }];
  const decided = (facts: Parameters<typeof smallReport>[0]["facts"]) =>
    found("side-by-side", { facts, decisions }).filter((pair) => pair.decided);
  expect(decided([one, other]).map(short)).toEqual(["plan-1 → other-1: higher 20家"]);
  expect(decided([one, other, again])).toEqual(decided([one, other]));
});

test("the address of a question that only a look-alike stood at is that of the answer which a later report gives", () => {
  const decisions = [{ left: ["plan-1"], right: ["report-1"], class: "not-comparable" as const }];
  const later = fact({ id: "later-1", kind: "actual", value: 70 });
  const ids = (facts: Parameters<typeof smallReport>[0]["facts"]) =>
    found("outcome", { facts, decisions })
      .map(({ id }) => id)
      .sort();
  expect(ids([target, result])).toEqual(["outcome-plan-1"]);
  expect(ids([target, result, later])).toEqual(["outcome-plan-1", "outcome-plan-1-report-1"]);
});

test("a decision that compares a pair no rule has an answer for is a problem that names it", () => {
  const other = fact({ id: "report-2", indicator: "zones", kind: "actual", value: 85 });
  const decide = (more: object) => () =>
    found("outcome", { facts: [target, other], decisions: [{ left: ["plan-1"], right: ["report-2"], ...more }] });
  expect(decide({})).toThrow(
    "comparisons.yaml verdict: is missing: no rule finds one for the outcome of plan-1 and report-2; expected met, met-in-words, missed",
  );
  expect(decide({ kind: "pace" })).toThrow("no rule finds a percentage for the pace of plan-1 and report-2");
  expect(decide({ verdict: "met" })).not.toThrow();
});

test("what a place says anew changes a pair of equals and not its address", () => {
  const facts = [fact({ id: "plan-1", value: 80 }), fact({ id: "other-1", place: "neighbour", value: 60 })];
  const pairs = (given: Parameters<typeof smallReport>[0]["facts"]) => found("side-by-side", { facts: given });
  const [before, after] = [pairs(facts), pairs([...facts, fact({ id: "later-1", value: 50 })])];
  expect(before.map(short)).toEqual(["plan-1 → other-1: higher 20家"]);
  expect(after.map(short)).toEqual(["later-1 → other-1: lower -10家"]);
  expect([before[0]!.id, after[0]!.id]).toEqual(["side-by-side-plan-1-other-1", "side-by-side-plan-1-other-1"]);
});

test("two decisions that answer one target are a problem, a look-alike beside an answer is none", () => {
  const facts = [target, result, fact({ id: "report-2", kind: "actual", value: 70 })];
  const decide = (more: object) => () =>
    found("outcome", {
      facts,
      decisions: [
        { left: ["plan-1"], right: ["report-1"], verdict: "met" },
        { left: ["plan-1"], right: ["report-2"], ...more },
      ],
    });
  expect(decide({ verdict: "missed" })).toThrow("comparisons.yaml left: outcome of plan-1 is decided twice");
  expect(decide({ class: "not-comparable" })).not.toThrow();
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
