import { expect, test } from "vitest";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { counted, type Question } from "../../src/views/counted.ts";
import { fact, smallReport, year } from "./small-report.ts";

const report = smallReport({
  facts: [
    fact({ id: "plan-001", value: 100 }),
    fact({ id: "plan-002", value: 5, indicator: "parks" }),
    fact({ id: "plan-003", value: 200, period: year(2021) }),
    fact({ id: "plan-004", value: 10, place: "town", section: "一" }),
    fact({ id: "plan-005", value: 30, place: "town", section: "一", period: year(2021) }),
    fact({ id: "plan-006", absent: "not-set", indicator: "parks", place: "town" }),
    fact({ id: "report-001", value: 120, kind: "actual" }),
    fact({ id: "report-002", absent: "in-words", kind: "actual", indicator: "other" }),
  ],
});
const comparisons = compareAll(report);
const count = (question: Question) => counted(report, comparisons, question).things.length;
const names = (question: Question) => counted(report, comparisons, question).things.map(({ name }) => name.zh);

test("outcomes are counted by verdict, several joined by +", () => {
  const of = { of: "outcomes", place: "city", year: "2020", plan: "plan" };
  expect(count(of)).toBe(2);
  expect(count({ ...of, verdict: "met" })).toBe(1);
  expect(count({ ...of, verdict: "met+not-reported" })).toBe(2);
  expect(count({ ...of, theme: "elsewhere" })).toBe(0);
});

test("facts are counted by what they state and whether they have a number", () => {
  expect(count({ of: "facts" })).toBe(8);
  expect(count({ of: "facts", plan: "report", kind: "actual", stated: "number" })).toBe(1);
  expect(count({ of: "facts", stated: "no-number" })).toBe(2);
  expect(count({ of: "facts", year: "2021", place: "town" })).toBe(1);
});

test("rows of city and town are counted by how the share moves, cells by their stance", () => {
  expect(names({ of: "rows", plan: "plan", town: "town", share: "rising" })).toEqual(["firms"]);
  expect(count({ of: "rows", plan: "plan", town: "town", share: "falling" })).toBe(0);
  expect(count({ of: "cells", plan: "plan", town: "town", stance: "not-set" })).toBe(1);
});

test("comparisons are counted by their kind, and lead to their pages", () => {
  const { things, path } = counted(report, comparisons, { of: "comparisons", kind: "share", place: "town" });
  expect(things.map((thing) => thing.path)).toEqual(["/comparisons/share-plan-004/", "/comparisons/share-plan-005/"]);
  expect(path).toBe("/comparisons/");
});

test("what nothing counts is our own mistake", () => {
  expect(() => count({ of: "clouds" })).toThrow("nothing counts clouds");
});
