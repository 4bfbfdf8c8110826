import { expect, test } from "vitest";
import { verdictsOf } from "../../src/data/vocabulary.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { outcomeRows } from "../../src/views/outcomes.ts";
import { scoreOf, scoresByTheme } from "../../src/views/scores.ts";
import { fact, smallReport, year } from "./small-report.ts";

type Given = Parameters<typeof smallReport>[0];

function rowsOf(given: Given) {
  const report = smallReport(given);
  return outcomeRows(report, compareAll(report), { place: "city", year: 2020 });
}

const target = fact({ id: "plan-1", value: 80 });
const result = fact({ id: "report-1", kind: "actual", value: 90 });

test("a target is one row, with its result and verdict", () => {
  const facts = [target, result, fact({ id: "plan-2", period: year(2021) }), fact({ id: "plan-3", place: "town" })];
  expect(rowsOf({ facts }).map(({ target: { id }, results, verdict }) => [id, results[0]?.id, verdict])).toEqual([
    ["plan-1", "report-1", "met"],
  ]);
});

test("a target that the text and the table both state counts once, by the table", () => {
  const facts = [fact({ id: "plan-1", bound: "gt" }), fact({ id: "plan-2" }), result];
  expect(rowsOf({ facts, tasks: [{ facts: ["plan-2"] }] }).map((row) => row.target.id)).toEqual(["plan-2"]);
});

test("two results of one target make one row; a result comes before an estimate, a decision before both", () => {
  const facts = [target, { ...result, kind: "estimate" as const }, fact({ id: "report-2", kind: "actual", value: 70 })];
  const [row, ...more] = rowsOf({ facts });
  expect([row!.verdict, row!.others.map((other) => other.verdict), more]).toEqual(["missed", [], []]);
  const [decided] = rowsOf({ facts, decisions: [{ left: ["plan-1"], right: ["report-1"], verdict: "met" }] });
  expect(decided!.verdict).toBe("met");
});

test("a look-alike stands beside the row and gives it no verdict", () => {
  const facts = [target, fact({ id: "report-2", indicator: "zones", kind: "actual" })];
  const decisions = [{ left: ["plan-1"], right: ["report-2"], class: "not-comparable" as const }];
  const [row] = rowsOf({ facts, decisions });
  expect([row!.verdict, row!.results, row!.lookAlikes.length]).toEqual(["not-reported", [], 1]);
});

test("a score says out of how many, for each theme that has rows", () => {
  const facts = [target, result, fact({ id: "plan-2", indicator: "trade" })];
  const report = smallReport({ facts });
  const rows = outcomeRows(report, compareAll(report), { place: "city", year: 2020 });
  const met = (score: ReturnType<typeof scoreOf>) => score.counts.find(({ verdict }) => verdict === "met")!.count;
  const score = scoreOf(rows, verdictsOf.outcome);
  expect([met(score), score.outOf, score.counts.length]).toEqual([1, 2, verdictsOf.outcome.length]);
  expect(scoresByTheme(rows, verdictsOf.outcome, report).map(({ theme, outOf }) => [theme, outOf])).toEqual([
    ["theme", 2],
  ]);
});
