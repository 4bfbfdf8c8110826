import { expect, test } from "vitest";
import type { Bound } from "../../../src/data/vocabulary.ts";
import { fact, year } from "../small-report.ts";
import { caveatCodes, found, short } from "./found.ts";

const year2021 = { period: year(2021) };
const earlier = (more: Partial<Parameters<typeof fact>[0]> = {}) =>
  fact({ id: "plan-1", value: 46, ...year2021, ...more });
const later = (more: Partial<Parameters<typeof fact>[0]> = {}) =>
  fact({ id: "report-1", value: 46, ...year2021, ...more });

test.each([
  [45, "lowered -1家"],
  [46, "unchanged 0家"],
  [50, "raised 4家"],
])("46 and then %s is %s", (value, expected) => {
  expect(found("revision", { facts: [earlier(), later({ value })] }).map(short)).toEqual([
    `plan-1 → report-1: ${expected}`,
  ]);
});

test.each<[Bound, Bound, "higher" | "lower" | "none", string]>([
  ["eq", "approx", "higher", "loosened"],
  ["approx", "eq", "higher", "firmed"],
  ["eq", "ge", "higher", "firmed"],
  ["ge", "gt", "higher", "firmed"],
  ["gt", "ge", "higher", "loosened"],
  ["ge", "eq", "higher", "loosened"],
  ["eq", "le", "higher", "loosened"],
  ["eq", "le", "lower", "firmed"],
  ["le", "lt", "lower", "firmed"],
  ["eq", "ge", "lower", "loosened"],
  ["eq", "ge", "none", "loosened"],
  ["ge", "eq", "none", "firmed"],
  ["ge", "gt", "none", "firmed"],
])("the same number, %s and then %s, where the better direction is %s, is %s", (before, after, direction, verdict) => {
  const facts = [earlier({ bound: before }), later({ bound: after })];
  const [revision] = found("revision", { facts, indicators: [{ direction }] });
  expect([revision!.verdict, revision!.margin, revision!.class]).toEqual([verdict, undefined, "with-care"]);
  expect(caveatCodes(revision!)).toEqual(["otherBound"]);
});

const words = { absent: "in-words" } as const;

test("a number that gives way to words is not compared, never loosened by default; words that give way to a number are firmed", () => {
  const [vague] = found("revision", { facts: [earlier(), later(words)] });
  expect([vague!.verdict, vague!.class, vague!.reasons]).toEqual([undefined, "not-comparable", ["wording-only"]]);
  expect(found("revision", { facts: [earlier(words), later()] })[0]!.verdict).toBe("firmed");
});

test("words in place of a number take the reading that the trend of the same fact takes", () => {
  const result = fact({ id: "report-2", kind: "actual", value: 850 });
  const level = { kind: "trend", left: ["report-2"], right: ["report-1"], verdict: "unchanged" } as const;
  const read = (before: object) =>
    found("revision", { facts: [earlier(before), later(words), result], decisions: [level] })[0]!;
  // 稳定在800以上, then 保持稳定 beside 850: no more and no less than was asked.
  expect(short(read({ value: 800, bound: "ge" }))).toBe("plan-1 → report-1: unchanged");
  expect(short(read({ value: 800 }))).toBe("plan-1 → report-1: raised approx 50家");
  expect(short(read({ value: 900 }))).toBe("plan-1 → report-1: lowered approx -50家");
  expect([read({ value: 800 }).class, read({ value: 800 }).derived]).toEqual(["with-care", true]);
});

test("a target left out of a later plan that sets targets for the year is not repeated", () => {
  const facts = [earlier(), later({ indicator: "trade" })];
  expect(found("revision", { facts }).map(short)).toEqual(["plan-1 → : not-repeated"]);
});

test("a later plan for another year, or of another place, leaves nothing out", () => {
  const facts = [
    earlier(),
    later({ indicator: "trade", period: year(2022) }),
    fact({ id: "other-1", place: "neighbour", ...year2021 }),
  ];
  expect(found("revision", { facts })).toEqual([]);
});

test("a plan passed over is no revision where a still later one repeats the target", () => {
  const facts = [earlier(), later({ indicator: "trade" }), fact({ id: "later-1", value: 50, ...year2021 })];
  expect(found("revision", { facts }).map(short)).toEqual([
    "plan-1 → later-1: raised 4家",
    "report-1 → : not-repeated",
  ]);
});

test("levels of two years imply a change that a later plan’s change can be held against", () => {
  const facts = [
    fact({ id: "plan-1", value: 2000 }),
    fact({ id: "plan-2", value: 2500, ...year2021 }),
    later({ form: "change", bound: "gt", value: 400 }),
  ];
  const [revision] = found("revision", { facts });
  expect([short(revision!), revision!.derived, revision!.class]).toEqual([
    "plan-2 → report-1: lowered gt -100家",
    true,
    "with-care",
  ]);
  expect(revision!.reasons).toEqual(["derived-base", "bound-only"]);
});

test("without a base, two forms are not compared", () => {
  const [revision] = found("revision", { facts: [earlier(), later({ form: "change", value: 4 })] });
  expect([revision!.verdict, revision!.class]).toEqual([undefined, "not-comparable"]);
});

test("where lower is better, the caveat says what a larger number means", () => {
  const [revision] = found("revision", {
    facts: [earlier({ value: 35 }), later({ value: 36 })],
    indicators: [{ direction: "lower" }],
  });
  expect([revision!.verdict, caveatCodes(revision!)]).toEqual(["raised", ["lowerIsBetter"]]);
});

test("a rank that moves towards the first asks for more, whatever the indicator says", () => {
  const rank = { form: "rank", unit: "名", bound: "le" } as const;
  const [revision] = found("revision", { facts: [earlier({ ...rank, value: 60 }), later({ ...rank, value: 50 })] });
  expect([short(revision!), caveatCodes(revision!)]).toEqual([
    "plan-1 → report-1: lowered approx -10名",
    expect.arrayContaining(["lowerIsBetter"]),
  ]);
});
