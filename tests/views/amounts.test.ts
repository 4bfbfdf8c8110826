import fc from "fast-check";
import { expect, test } from "vitest";
import {
  amountBetween,
  amountOf,
  differenceOf,
  growthBetween,
  growthOf,
  percentOf,
  shareOf,
  yearsBetween,
} from "../../src/views/amounts.ts";
import { toDigits } from "../../src/wording/numbers.ts";
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
    fact({ id: "report-008", value: 3, form: "rank", unit: "位" }),
    fact({ id: "report-009", value: 0 }),
    fact({ id: "report-010", value: -5 }),
    fact({ id: "report-011", value: 5, unit: "家", form: "growth" }),
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

test("a share is no growth, a rate grows by points, a rank is no amount, and growths make no sum", () => {
  expect(() => amount("report-001/report-006")).toThrow("report-006 is no growth in %");
  expect(() => amount("report-001*report-006")).toThrow("report-006 is no growth in %");
  expect(() => amount("report-003/report-011")).toThrow("report-011 is no growth in %");
  expect(() => amount("report-006*report-002")).toThrow("report-006 is in %, which does not grow by per cent");
  expect(() => growthOf(report, { from: "plan-002", to: "report-006" })).toThrow(
    "growth of a rate: it moves by points",
  );
  expect(() => amount("report-008")).toThrow("report-008 is a rank, which is no amount");
  expect(() => amount("report-002+report-006")).toThrow("report-002 is a growth, which is no part of a sum");
  expect(() => amount("report-001*report-007")).toThrow("report-007 leaves nothing");
});

test("nothing is divided by nothing, and no years go backward", () => {
  expect(() => shareOf(report, { of: "report-003", in: "report-009" })).toThrow(RangeError);
  expect(() => growthOf(report, { from: "report-009", to: "report-003" })).toThrow("growth from nothing");
  expect(() => growthOf(report, { from: "report-003", to: "report-010" })).toThrow("growth to less than nothing");
  expect(() => growthOf(report, { from: "later-001", to: "report-003" })).toThrow("from 2025 to 2020 is backward");
  expect(() => growthOf(report, { from: "report-003", to: "report-009", yearly: "yes" })).toThrow("is no year");
  expect(() => differenceOf(report, { of: "report-003", from: "later-001", yearly: "yes" })).toThrow(
    "from 2025 to 2020 is no year",
  );
  expect(() => growthBetween(report, amount("report-003"), amount("later-001"), 0)).toThrow("growth over 0 years");
  expect(() => growthBetween(report, amount("report-003"), amount("later-001"), 1.5)).toThrow("growth over 1.5 years");
});

test("a difference by the year is one over the years between the two", () => {
  expect(differenceOf(report, { of: "later-001", from: "report-003", yearly: "yes" })).toMatchObject({
    value: 300,
    years: 5,
  });
  expect(differenceOf(report, { of: "later-001", from: "report-003" })).toMatchObject({ value: 1500, years: 1 });
});

test("whatever two facts an article names, what comes out is finite or an error with a reason", () => {
  const ids = fc.constantFrom(...report.facts.keys());
  const expression = fc
    .tuple(ids, fc.constantFrom("", "+", "/", "*"), ids)
    .map(([a, sign, b]) => (sign === "" ? a : `${a}${sign}${b}`));
  const yearly = fc.constantFrom(undefined, "yes");
  let [finite, refused] = [0, 0];
  fc.assert(
    fc.property(expression, expression, yearly, (a, b, each) => {
      for (const work of [
        () => amountOf(report, a).value,
        () => differenceOf(report, { of: a, from: b, yearly: each }).value,
        () => shareOf(report, { of: a, in: b }).value,
        () => growthOf(report, { from: a, to: b, yearly: each }).value,
      ])
        try {
          expect(toDigits(work())).toMatch(/^-?\d+(?:\.\d+)?$/);
          finite++;
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          refused++;
        }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(finite, refused)).toBeGreaterThan(100);
});
