import { expect, test } from "vitest";
import { growthNeeded } from "../../../src/views/comparisons/pace.ts";
import { fact, year } from "../small-report.ts";
import { caveatCodes, found, short } from "./found.ts";

const flow = { form: "flow", unit: "亿元" } as const;
const result = (more: Partial<Parameters<typeof fact>[0]> = {}) =>
  fact({ id: "report-1", kind: "actual", value: 56.5, ...flow, ...more });
const target = (more: Partial<Parameters<typeof fact>[0]> = {}) =>
  fact({ id: "report-2", value: 56, period: year(2021), ...flow, ...more });

test("the next year’s target is held against the last result", () => {
  expect(found("trend", { facts: [result(), target()] }).map(short)).toEqual(["report-1 → report-2: lowered -0.5亿元"]);
});

test("a target older than the result, or of another form, does not answer it", () => {
  expect(found("trend", { facts: [result(), target({ id: "plan-1" })] })).toEqual([]);
  expect(found("trend", { facts: [result(), target({ form: "growth", unit: "%", value: 6 })] })).toEqual([]);
});

test("the latest report of the year counts", () => {
  const facts = [result({ id: "plan-1", kind: "estimate", value: 50 }), result(), target()];
  expect(found("trend", { facts }).map(short)).toEqual(["report-1 → report-2: lowered -0.5亿元"]);
});

test("a rise in a figure that is better low is raised, and says what that means", () => {
  const [trend] = found("trend", {
    facts: [
      result({ value: 1.77, unit: "%", form: "share" }),
      target({ value: 2.5, unit: "%", form: "share", bound: "le" }),
    ],
    indicators: [{ direction: "lower" }],
  });
  expect([trend!.verdict, trend!.margin, caveatCodes(trend!)]).toEqual([
    "raised",
    { value: 0.73, bound: "le", unit: "个百分点" },
    expect.arrayContaining(["lowerIsBetter"]),
  ]);
});

test("a result and a target in words are not compared", () => {
  const [trend] = found("trend", { facts: [result(), target({ absent: "in-words" })] });
  expect([trend!.verdict, trend!.class]).toEqual([undefined, "not-comparable"]);
});

test.each([
  [2000, 3500, 5, 11.84],
  [62_700, 85_000, 5, 6.27],
  [100, 100, 3, 0],
  [100, 81, 2, -10],
])("from %s to %s in %s years takes %s%% a year", (from, to, years, expected) => {
  expect(growthNeeded(from, to, years)).toBeCloseTo(expected, 2);
});

test("the pace to a later goal stands beside the growth there was", () => {
  const facts = [
    result({ form: "level", unit: "元", kind: "estimate", value: 62_700 }),
    result({ id: "report-2", form: "growth", unit: "%", value: 5 }),
    result({ id: "report-3", form: "average-growth", unit: "%", value: 8, period: year(2016, 2020) }),
    fact({ id: "later-1", unit: "万元", value: 8.5, period: year(2025) }),
  ];
  const [pace] = found("pace", { facts });
  expect([short(pace!), pace!.derived]).toEqual(["report-1 → later-1: 6.27% 22300元", true]);
  expect(pace!.reasons).toEqual(["estimate", "price-basis", "unit"]);
  expect(caveatCodes(pace!)).toContain("pastGrowth");
});

test("there is no pace for shares, from zero, to the next year, or to a goal older than the result", () => {
  const pace = (base: Partial<Parameters<typeof fact>[0]>, goal: Partial<Parameters<typeof fact>[0]>) =>
    found("pace", { facts: [result(base), fact({ id: "later-1", ...flow, period: year(2025), value: 90, ...goal })] });
  expect(pace({}, {})).toHaveLength(1);
  expect(pace({ form: "share", unit: "%" }, { form: "share", unit: "%" })).toEqual([]);
  expect(pace({ value: 0 }, {})).toEqual([]);
  expect(pace({}, { period: year(2021) })).toEqual([]);
  expect(pace({}, { id: "plan-1", plan: "plan" })).toEqual([]);
});

test("where a report gives two numbers for the year, the trend says so", () => {
  const [trend] = found("trend", { facts: [result(), result({ id: "report-3", value: 57 }), target()] });
  expect([short(trend!), trend!.class, trend!.reasons]).toEqual([
    "report-1 → report-2: lowered -0.5亿元",
    "with-care",
    ["definition"],
  ]);
});
