import { expect, test } from "vitest";
import { amountBetween, amountOf, growthBetween, percentOf, yearsBetween } from "../../src/views/amounts.ts";
import { fact, smallReport, year } from "./small-report.ts";

const report = smallReport({
  facts: [
    fact({ id: "plan-001", value: 12, unit: "亿美元", indicator: "fdi" }),
    fact({ id: "report-001", value: 10.5, unit: "亿美元", indicator: "fdi", kind: "actual" }),
    fact({ id: "report-002", value: 40, unit: "%", form: "growth", indicator: "fdi", kind: "actual" }),
    fact({ id: "report-003", value: 2000, kind: "actual", bound: "gt" }),
    fact({ id: "report-004", value: 400, form: "change", bound: "gt", period: year(2021) }),
    fact({ id: "later-001", value: 3500, period: year(2025) }),
    fact({ id: "report-005", value: 62700, unit: "元", indicator: "income" }),
    fact({ id: "later-002", value: 8.5, unit: "万元", indicator: "income", period: year(2025) }),
    fact({ id: "report-006", value: 83.6, unit: "%", form: "share", indicator: "air" }),
    fact({ id: "plan-002", value: 78, unit: "%", form: "share", indicator: "air" }),
    fact({ id: "plan-003", absent: "in-words" }),
    fact({ id: "report-007", value: -100, unit: "%", form: "growth" }),
  ],
});
const amount = (expression: string) => amountOf(report, expression);

test("what an amount was before its growth, and what it will be after it", () => {
  expect(amount("report-001/report-002")).toMatchObject({ value: 7.5, unit: "亿美元" });
  expect(amount("report-001*report-002").value).toBe(14.7);
});

test("a sum is in the unit of its first fact", () => {
  expect(amount("report-003+report-004")).toMatchObject({ value: 2400, unit: "家" });
  expect(amount("later-002+report-005")).toMatchObject({ value: 14.77, unit: "万元" });
});

test("two amounts differ in the unit of the first, two percentages by percentage points", () => {
  expect(amountBetween(report, amount("report-001"), amount("plan-001"))).toEqual({ value: -1.5, unit: "亿美元" });
  expect(amountBetween(report, amount("later-002"), amount("report-005"))).toEqual({ value: 2.23, unit: "万元" });
  expect(amountBetween(report, amount("report-006"), amount("plan-002"))).toEqual({ value: 5.6, unit: "个百分点" });
});

test("one amount as a percentage of another", () => {
  expect(percentOf(report, amount("report-001"), amount("plan-001"))).toBe(87.5);
});

test("growth from one amount to another, as a whole and a year", () => {
  expect(growthBetween(report, amount("report-001/report-002"), amount("plan-001"))).toBeCloseTo(60, 9);
  const [from, to] = [amount("report-003+report-004"), amount("later-001")];
  expect(yearsBetween(from, to)).toBe(4);
  expect(growthBetween(report, from, to, 4)).toBeCloseTo(9.89, 2);
});

test("an amount taken back by its growth is one of the year before", () => {
  expect(yearsBetween(amount("report-001/report-002"), amount("plan-001"))).toBe(1);
});

test("what has no number, and what fell to nothing, makes no amount", () => {
  expect(() => amount("plan-003")).toThrow("plan-003 is no fact with a number");
  expect(() => amount("report-001/report-007")).toThrow(RangeError);
  expect(() => amount("report-001+report-003")).toThrow(RangeError);
});
