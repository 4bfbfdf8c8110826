import fc from "fast-check";
import { expect, test } from "vitest";
import { fact, year } from "../small-report.ts";
import { caveatCodes, found, short } from "./found.ts";

const target = (more: Partial<Parameters<typeof fact>[0]> = {}) => fact({ id: "plan-1", value: 2000, ...more });
const result = (more: Partial<Parameters<typeof fact>[0]> = {}) =>
  fact({ id: "report-1", kind: "actual", value: 2000, ...more });

test("a target is joined with the result of its place, indicator, period and form", () => {
  const facts = [
    target(),
    result({ value: 2100 }),
    result({ id: "report-2", place: "town" }),
    result({ id: "report-3", indicator: "pm25" }),
    result({ id: "report-4", period: year(2019) }),
  ];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → report-1: met 100家"]);
});

test("what a plan of the same year counts as there already is no report on the year; an estimate or a later plan is", () => {
  const later = (more: Partial<Parameters<typeof fact>[0]>) =>
    found("outcome", { facts: [target({ period: year(2022) }), fact({ id: "later-1", indicator: "parts", ...more })] });
  const verdicts = [later({ kind: "actual", period: year(2022) }), later({ kind: "estimate", period: year(2022) })].map(
    (of) => of.map(({ verdict }) => verdict),
  );
  expect(verdicts).toEqual([["pending"], ["not-reported"]]);
});

test("an estimate asks for care, a conversion of units does not", () => {
  const facts = [
    target({ value: 1, unit: "亿元" }),
    result({ value: 9000, unit: "万元" }),
    target({ id: "plan-2", indicator: "trade" }),
    result({ id: "report-2", indicator: "trade", kind: "estimate", value: 2001 }),
  ];
  const [money, trade] = found("outcome", { facts });
  expect([short(money!), money!.class, money!.reasons]).toEqual([
    "plan-1 → report-1: missed -0.1亿元",
    "comparable",
    ["unit"],
  ]);
  expect([trade!.verdict, trade!.class, trade!.reasons]).toEqual(["met", "with-care", ["estimate"]]);
});

test("shares and growth rates differ by percentage points", () => {
  const facts = [target({ value: 78, unit: "%", form: "share" }), result({ value: 83.6, unit: "%", form: "share" })];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → report-1: met 5.6个百分点"]);
});

test("a target for a year that a later report covers without naming it is not reported", () => {
  const facts = [target(), result({ indicator: "trade" })];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → : not-reported"]);
});

test("a target for a period that nobody reports is pending", () => {
  const facts = [target({ period: year(2035) }), result()];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → : pending"]);
});

test("a plan’s own look back at the year, or another place’s report, is no later report", () => {
  const facts = [
    target(),
    fact({ id: "plan-2", kind: "actual", indicator: "rivers" }),
    fact({ id: "other-1", kind: "actual", place: "neighbour" }),
  ];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → : pending"]);
});

test("a result in words meets in words, a target in words cannot be checked against a number", () => {
  const facts = [
    target(),
    result({ absent: "in-words" }),
    target({ id: "plan-2", indicator: "trade", absent: "in-words" }),
    result({ id: "report-2", indicator: "trade" }),
  ];
  const outcomes = found("outcome", { facts });
  expect(outcomes.map(short)).toEqual(["plan-1 → report-1: met-in-words", "plan-2 → report-2: not-checkable"]);
  expect(outcomes.map((one) => [one.class, one.reasons])).toEqual([
    ["with-care", ["wording-only"]],
    ["not-comparable", ["wording-only"]],
  ]);
});

test("what was left to the level above or not set is no target", () => {
  const facts = [target({ absent: "city-level" }), target({ id: "plan-2", absent: "not-set" }), result()];
  expect(found("outcome", { facts })).toEqual([]);
});

test("what was added in the year does not answer a total", () => {
  const [outcome] = found("outcome", { facts: [target({ value: 45 }), result({ form: "flow", value: 7 })] });
  expect([outcome!.verdict, outcome!.class, outcome!.reasons]).toEqual([
    "not-checkable",
    "not-comparable",
    ["stock-against-flow"],
  ]);
});

test("growth does not answer an amount without the amount of the year before", () => {
  const facts = [target({ form: "flow", unit: "亿元", value: 30 }), result({ form: "growth", unit: "%", value: 76.9 })];
  const [outcome] = found("outcome", { facts });
  expect([outcome!.verdict, outcome!.class, outcome!.margin]).toEqual(["not-checkable", "not-comparable", undefined]);
});

test("with a stated base, growth answers an amount and is marked as derived", () => {
  const facts = [
    target({ form: "flow", unit: "亿元", value: 30 }),
    result({ form: "growth", unit: "%", value: 50 }),
    fact({ id: "old-1", kind: "actual", form: "flow", unit: "亿元", value: 20, period: year(2019) }),
  ];
  const [outcome] = found("outcome", { facts });
  expect([short(outcome!), outcome!.derived, outcome!.reasons]).toEqual([
    "plan-1 → report-1: met 0亿元",
    true,
    ["derived-base"],
  ]);
});

test("with a stated base, an amount answers a target of growth or of a change", () => {
  const base = fact({ id: "old-1", kind: "actual", value: 1500, period: year(2019) });
  const growth = [target({ form: "growth", unit: "%", value: 40 }), result({ value: 2000 }), base];
  expect(found("outcome", { facts: growth }).map(short)).toEqual(["plan-1 → report-1: missed -6.67个百分点"]);
  const change = [target({ form: "change", value: 400 }), result({ value: 2000 }), base];
  expect(found("outcome", { facts: change }).map(short)).toEqual(["plan-1 → report-1: met 100家"]);
});

test("a share one percentage point up answers from the share of the year before", () => {
  const facts = [
    target({ form: "change", unit: "个百分点", value: 1, bound: "ge" }),
    result({ form: "share", unit: "%", value: 51 }),
    fact({ id: "old-1", kind: "actual", form: "share", unit: "%", value: 50.5, period: year(2019) }),
  ];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → report-1: missed le -0.5个百分点"]);
});

test("a result in the target’s own form comes before one in another form", () => {
  const facts = [target(), result({ bound: "gt" }), result({ id: "report-2", form: "change", value: 500 })];
  expect(found("outcome", { facts }).map(short)).toEqual(["plan-1 → report-1: met"]);
});

test("of two results that disagree the latest report’s counts, and that there is another is said", () => {
  const facts = [target(), result({ value: 2100 }), fact({ id: "later-1", kind: "actual", value: 1900 })];
  const outcomes = found("outcome", { facts });
  expect(outcomes.map(short)).toEqual(["plan-1 → later-1: missed -100家"]);
  expect([outcomes[0]!.class, outcomes[0]!.reasons]).toEqual(["with-care", ["definition"]]);
  expect(outcomes[0]!.caveats).toContainEqual({ code: "otherResults", facts: ["report-1"] });
});

test("a total over five years answers no single year of a flow, but the end of five years that of a stock", () => {
  const flow = [target({ form: "flow" }), result({ form: "flow", period: year(2016, 2020) })];
  const [total] = found("outcome", { facts: flow });
  expect([short(total!), total!.class, total!.reasons]).toEqual([
    "plan-1 → report-1: not-checkable",
    "not-comparable",
    ["period"],
  ]);
  expect(total!.caveats).toContainEqual({ code: "otherPeriod", periods: [year(2016, 2020)] });
  const [stock] = found("outcome", { facts: [target(), result({ period: year(2016, 2020) })] });
  expect([stock!.verdict, stock!.reasons]).toEqual(["met", ["period"]]);
});

test("a total over three years is answered by the results of all its years, and by no fewer", () => {
  const flow = (id: string, value: number, first: number) =>
    fact({ id, kind: "actual", form: "flow", value, period: year(first) });
  const total = target({ form: "flow", value: 3, period: year(2018, 2020) });
  const years = [flow("old-1", 0.8, 2018), flow("old-2", 1, 2019), flow("report-3", 1.1, 2020)];
  const [outcome] = found("outcome", { facts: [total, ...years] });
  expect([short(outcome!), outcome!.derived]).toEqual(["plan-1 → old-1+old-2+report-3: missed -0.1家", true]);
  const [partly] = found("outcome", { facts: [total, ...years.slice(1)] });
  expect([short(partly!), partly!.reasons]).toEqual(["plan-1 → report-3: not-checkable", ["period"]]);
});

test("figures whose units do not convert are not checked against one another", () => {
  const [outcome] = found("outcome", { facts: [target(), result({ unit: "亿元" })] });
  expect([outcome!.verdict, outcome!.class, outcome!.reasons]).toEqual(["not-checkable", "not-comparable", ["unit"]]);
});

test("zero targets, ceilings and falls", () => {
  const lower = { indicator: "accidents", form: "flow", unit: "个" } as const;
  const facts = [
    target({ ...lower, value: 0 }),
    result({ ...lower, value: 1 }),
    target({ id: "plan-2", indicator: "unemployment", form: "share", unit: "%", bound: "le", value: 2.5 }),
    result({ id: "report-2", indicator: "unemployment", form: "share", unit: "%", value: 1.77 }),
    target({ id: "plan-3", indicator: "accidents", form: "growth", unit: "%", value: -10 }),
    result({ id: "report-3", indicator: "accidents", form: "growth", unit: "%", value: -78 }),
  ];
  const indicators = [
    { id: "accidents", direction: "lower" as const },
    { id: "unemployment", direction: "lower" as const },
  ];
  expect(found("outcome", { facts, indicators }).map(short)).toEqual([
    "plan-1 → report-1: missed 1个",
    "plan-2 → report-2: met ge -0.73个百分点",
    "plan-3 → report-3: met -68个百分点",
  ]);
});

test("stating a figure in another unit changes no verdict and moves the margin by the factor alone", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
  const bound = fc.constantFrom("eq", "gt", "ge", "lt", "le", "approx");
  fc.assert(
    fc.property(amount, amount, bound, bound, (wanted, got, a, b) => {
      const one = { form: "flow", unit: "亿元", bound: a, value: wanted } as const;
      const [stated] = found("outcome", {
        facts: [target(one), result({ form: "flow", unit: "亿元", bound: b, value: got })],
      });
      const inWan = Number(`${Math.round(got * 100)}e2`);
      const [converted] = found("outcome", {
        facts: [target(one), result({ form: "flow", unit: "万元", bound: b, value: inWan })],
      });
      expect([converted!.verdict, converted!.margin]).toEqual([stated!.verdict, stated!.margin]);
    }),
    { numRuns: 60 },
  );
});

test("a yearly figure answers no total whose last year nobody reports yet", () => {
  const total = target({ form: "flow", value: 3, period: year(2020, 2022) });
  expect(found("outcome", { facts: [total, result({ form: "flow", value: 1 })] }).map(short)).toEqual([
    "plan-1 → : pending",
  ]);
});

test("a total of longer years is said to be one, also where nobody reports the year by itself", () => {
  const wanted = target({ form: "flow", value: 5, period: year(2021) });
  const total = fact({ id: "later-1", kind: "actual", form: "flow", value: 20, period: year(2021, 2022) });
  expect(found("outcome", { facts: [wanted, total] }).map((one) => [short(one), one.reasons])).toEqual([
    ["plan-1 → later-1: not-checkable", ["period"]],
  ]);
});

test("a yearly rate of growth is not checked against the average of five years", () => {
  const growth = { unit: "%", value: 6 } as const;
  const [outcome] = found("outcome", {
    facts: [
      target({ ...growth, form: "growth" }),
      result({ ...growth, form: "average-growth", period: year(2016, 2020), value: 8 }),
    ],
  });
  expect([short(outcome!), outcome!.class, outcome!.reasons]).toEqual([
    "plan-1 → report-1: not-checkable",
    "not-comparable",
    ["period"],
  ]);
});

test("of ranks the lower is better, whatever the indicator says, and a rise in rank is better high", () => {
  const facts = [
    target({ form: "rank", unit: "名", bound: "le", value: 60 }),
    result({ form: "rank", unit: "名", value: 55 }),
    target({ id: "plan-2", indicator: "zones", form: "change", unit: "位", value: 2 }),
    result({ id: "report-2", indicator: "zones", form: "change", unit: "位", value: 1 }),
    target({ id: "plan-3", indicator: "air", form: "rank", unit: "名", value: 3 }),
    result({ id: "report-3", indicator: "air", form: "rank", unit: "名", value: 4 }),
  ];
  const indicators = [{ id: "zones", direction: "lower" as const }];
  expect(found("outcome", { facts, indicators }).map(short)).toEqual([
    "plan-1 → report-1: met ge -5名",
    "plan-2 → report-2: missed -1位",
    "plan-3 → report-3: missed 1名",
  ]);
});

test("percent and percentage points do not answer one another without the share of the year before", () => {
  const facts = [
    target({ form: "change", unit: "个百分点", value: 1, bound: "ge" }),
    result({ form: "share", unit: "%", value: 51 }),
    target({ id: "plan-2", indicator: "growth", form: "growth", unit: "%", value: 6 }),
    result({ id: "report-2", indicator: "growth", form: "change", unit: "个百分点", value: 1 }),
    target({ id: "plan-3", indicator: "mixed", form: "share", unit: "%", value: 50 }),
    result({ id: "report-3", indicator: "mixed", form: "share", unit: "个百分点", value: 50 }),
  ];
  const outcomes = found("outcome", { facts });
  expect(outcomes.map((one) => [one.verdict, one.class, one.margin, one.reasons])).toEqual([
    ["not-checkable", "not-comparable", undefined, ["unit"]],
    ["not-checkable", "not-comparable", undefined, ["definition"]],
    ["not-checkable", "not-comparable", undefined, ["unit"]],
  ]);
  expect(caveatCodes(outcomes[0]!)).toContain("points");
});

test("words such as “positive growth” do not say whether a rate of growth was reached", () => {
  const growth = { form: "growth", unit: "%" } as const;
  const [outcome] = found("outcome", {
    facts: [target({ ...growth, value: 6 }), result({ ...growth, absent: "in-words" })],
  });
  expect([outcome!.verdict, outcome!.class, outcome!.reasons]).toEqual([
    "not-checkable",
    "not-comparable",
    ["wording-only"],
  ]);
});

test("a base that is only a bound makes what is worked out from it a bound", () => {
  const base = fact({ id: "old-1", kind: "actual", bound: "gt", value: 2000, period: year(2019) });
  const outcome = (wanted: number, added: number) =>
    found("outcome", { facts: [target({ value: wanted }), result({ form: "change", value: added }), base] })[0]!;
  expect([short(outcome(2400, 450)), outcome(2400, 450).reasons]).toEqual([
    "plan-1 → report-1: met gt 50家",
    ["derived-base", "bound-only"],
  ]);
  expect(short(outcome(2450, 450))).toBe("plan-1 → report-1: met");
  const [change] = found("outcome", { facts: [target({ form: "change", value: 500 }), result({ value: 2500 }), base] });
  expect([short(change!), caveatCodes(change!)]).toEqual([
    "plan-1 → report-1: missed",
    expect.arrayContaining(["bound"]),
  ]);
});

test("growth on a base of nothing or below it is not worked out", () => {
  const money = { form: "flow", unit: "亿元" } as const;
  const from = (value: number) =>
    found("outcome", {
      facts: [
        target({ ...money, value: 30 }),
        result({ form: "growth", unit: "%", value: 50 }),
        fact({ id: "old-1", kind: "actual", ...money, value, period: year(2019) }),
      ],
    })[0]!.verdict;
  expect([from(0), from(-20), from(20)]).toEqual(["not-checkable", "not-checkable", "met"]);
});

test("an approximate target is met from a little below it, with care, and two units apart by a factor are the same", () => {
  const facts = [
    target({ unit: "亿元", form: "flow", bound: "approx", value: 11 }),
    result({ unit: "万元", form: "flow", value: 109_000 }),
  ];
  const [outcome] = found("outcome", { facts });
  expect([short(outcome!), outcome!.class, outcome!.reasons]).toEqual([
    "plan-1 → report-1: met approx -0.1亿元",
    "with-care",
    ["unit", "bound-only"],
  ]);
});

test("ranges add to a range, which can lie on both sides of a total", () => {
  const total = target({ form: "flow", value: 5, period: year(2019, 2020) });
  const parts = [
    fact({ id: "old-1", kind: "actual", form: "flow", bound: "range", value: 1, valueMax: 2, period: year(2019) }),
    result({ form: "flow", value: 3.5 }),
  ];
  const [outcome] = found("outcome", { facts: [total, ...parts] });
  expect([outcome!.verdict, outcome!.margin]).toEqual(["not-checkable", undefined]);
});

test("a result that is not set, left to the city or not concerned is no result", () => {
  for (const absent of ["not-set", "city-level", "not-applicable"] as const)
    expect(found("outcome", { facts: [target(), result({ absent })] }).map((one) => one.right)).toEqual([[]]);
});
