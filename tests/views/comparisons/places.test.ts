import { expect, test } from "vitest";
import { fact, year } from "../small-report.ts";
import { caveatCodes, found, short } from "./found.ts";

const town = { place: "town" } as const;
const share = { form: "share", unit: "%" } as const;

test("a town’s amount is a share of its city’s", () => {
  const facts = [fact({ id: "plan-1", value: 12 }), fact({ id: "plan-2", value: 0.8, ...town })];
  const [one] = found("share", { facts });
  expect([short(one!), one!.derived, one!.class]).toEqual(["plan-2 → plan-1: 6.67% -11.2家", true, "comparable"]);
});

test("rates, amounts per head and amounts per area have no share; they are copied or not", () => {
  const facts = [
    fact({ id: "plan-1", value: 60, ...share }),
    fact({ id: "plan-2", value: 80, ...share, ...town }),
    fact({ id: "plan-3", indicator: "patents", value: 75, unit: "个" }),
    fact({ id: "plan-4", indicator: "patents", value: 75, unit: "个", ...town }),
    fact({ id: "plan-5", indicator: "pm25", value: 37, unit: "微克/立方米" }),
    fact({ id: "plan-6", indicator: "pm25", value: 36, unit: "微克/立方米", ...town }),
  ];
  const given = {
    facts,
    indicators: [
      { id: "patents", additive: false },
      { id: "pm25", direction: "lower" as const },
    ],
  };
  expect(found("share", given)).toEqual([]);
  expect(found("copy", given).map(short)).toEqual([
    "plan-2 → plan-1: higher 20个百分点",
    "plan-4 → plan-3: same 0个",
    "plan-6 → plan-5: lower -1微克/立方米",
  ]);
});

test("a share is taken of one period and form, first within one plan and from the row of the table that both stand in", () => {
  const facts = [
    fact({ id: "plan-1", value: 100, section: "附件1" }),
    fact({ id: "plan-2", value: 4, section: "一", ...town }),
    fact({ id: "plan-3", value: 5, section: "附件1", ...town }),
    fact({ id: "plan-4", value: 6, period: year(2021), ...town }),
    fact({ id: "report-1", value: 7, ...town }),
  ];
  expect(found("share", { facts }).map(short)).toEqual(["plan-3 → plan-1: 5% -95家", "report-1 → plan-1: 7% -93家"]);
});

test("a city’s amount of zero has no share", () => {
  expect(
    found("share", { facts: [fact({ id: "plan-1", value: 0 }), fact({ id: "plan-2", value: 0, ...town })] }),
  ).toEqual([]);
});

test("places of one level stand side by side, the first of places.yaml on the left", () => {
  const facts = [
    fact({ id: "other-1", place: "neighbour", value: 8.8 }),
    fact({ id: "plan-1", value: 11, bound: "approx" }),
    fact({ id: "plan-2", value: 1, ...town }),
  ];
  const [one, ...more] = found("side-by-side", { facts });
  expect([short(one!), one!.class, more]).toEqual(["plan-1 → other-1: higher approx 2.2家", "with-care", []]);
});

test("two floors are compared as floors", () => {
  const facts = [
    fact({ id: "plan-1", value: 10, bound: "ge" }),
    fact({ id: "other-1", place: "neighbour", value: 8, bound: "ge" }),
  ];
  const [one] = found("side-by-side", { facts });
  expect([one!.verdict, one!.margin, one!.class]).toEqual([
    "higher",
    { value: 2, bound: "approx", unit: "家" },
    "with-care",
  ]);
});

test("a target and a result, another year or another form do not stand side by side", () => {
  const other = { place: "neighbour" } as const;
  const facts = [
    fact({ id: "plan-1" }),
    fact({ id: "other-1", ...other, kind: "actual" }),
    fact({ id: "other-2", ...other, period: year(2021) }),
    fact({ id: "other-3", ...other, form: "growth", unit: "%" }),
  ];
  expect(found("side-by-side", { facts })).toEqual([]);
});

test("a place speaks through its latest plan, and one that fell silent says so", () => {
  const period = year(2021);
  const other = fact({ id: "other-1", place: "neighbour", value: 5, period });
  const revised = [fact({ id: "plan-1", value: 4, period }), fact({ id: "report-1", value: 6, period }), other];
  expect(found("side-by-side", { facts: revised }).map(short)).toEqual(["report-1 → other-1: higher 1家"]);
  const silent = [
    fact({ id: "plan-1", value: 4, period }),
    fact({ id: "report-1", indicator: "trade", period }),
    other,
  ];
  const [one] = found("side-by-side", { facts: silent });
  expect([short(one!), caveatCodes(one!)]).toEqual([
    "plan-1 → other-1: lower -1家",
    expect.arrayContaining(["olderPlan"]),
  ]);
});

test("words on one side are listed and not compared", () => {
  const [one] = found("side-by-side", {
    facts: [fact({ id: "plan-1", absent: "in-words" }), fact({ id: "other-1", place: "neighbour" })],
  });
  expect([one!.verdict, one!.class, one!.reasons]).toEqual([undefined, "not-comparable", ["wording-only"]]);
});

test("shares and copies of estimates ask for care", () => {
  const estimate = { kind: "estimate" } as const;
  const facts = [
    fact({ id: "plan-1", value: 100, ...estimate }),
    fact({ id: "plan-2", value: 4, ...estimate, ...town }),
    fact({ id: "plan-3", indicator: "air", value: 80, ...share, ...estimate }),
    fact({ id: "plan-4", indicator: "air", value: 82, ...share, ...estimate, ...town }),
  ];
  const [part] = found("share", { facts });
  const [copy] = found("copy", { facts });
  expect([part!.class, part!.reasons]).toEqual(["with-care", ["estimate"]]);
  expect([short(copy!), copy!.class, copy!.reasons]).toEqual([
    "plan-4 → plan-3: higher 2个百分点",
    "with-care",
    ["estimate"],
  ]);
});

test("points on a scale have no share, also where the indicator is said to add up", () => {
  const facts = [fact({ id: "plan-1", value: 93, unit: "分" }), fact({ id: "plan-2", value: 93, unit: "分", ...town })];
  expect(found("share", { facts, indicators: [{ unit: "分" }] })).toEqual([]);
  expect(found("copy", { facts, indicators: [{ unit: "分" }] }).map(short)).toEqual(["plan-2 → plan-1: same 0分"]);
});

test("ranks stand side by side with care: who is ranked may differ", () => {
  const rank = { form: "rank", unit: "名" } as const;
  const facts = [
    fact({ id: "plan-1", kind: "actual", value: 3, ...rank }),
    fact({ id: "other-1", kind: "actual", place: "neighbour", value: 9, ...rank }),
  ];
  const [one] = found("side-by-side", { facts });
  expect([short(one!), one!.class, one!.reasons]).toEqual(["plan-1 → other-1: lower -6名", "with-care", ["scope"]]);
});
