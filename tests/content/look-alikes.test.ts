/** What the documents state that is no target, and what looks the same and is not: the right reading of each. */
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { toldByPlace } from "../../src/views/topic-story.ts";
import { factSentence } from "../../src/wording/sentences.ts";

const report = loadReport("content");
const comparisons = compareAll(report);
const fact = (id: string) => report.facts.get(id)!;
const read = (id: string) => `${fact(id).kind} ${fact(id).form} ${fact(id).digits} ${fact(id).unit}`;
const years = (id: string) => [fact(id).period.first, fact(id).period.last];
/** The comparisons that hold both facts, whichever side each stands on. */
const between = (a: string, b: string) =>
  comparisons.filter(({ left, right }) => [a, b].every((id) => left.includes(id) || right.includes(id)));

test("what a plan consists of and what there is already is a result of the plan's year, which nothing answers", () => {
  const counts = ["kunshan-2022-001", "kunshan-2022-002", "kunshan-2022-003", "kunshan-2022-015", "kunshan-2022-016"];
  expect(counts.map((id) => fact(id).digits)).toEqual(["12", "25", "200", "12", "200"]);
  const existing = ["lujia-2020-046", "dianshanhu-2020-186", "dianshanhu-2020-215", "dianshanhu-2020-216"];
  for (const id of [...counts, ...existing]) {
    const year = Number(report.plans.get(fact(id).plan)!.date.slice(0, 4));
    expect([id, fact(id).kind, ...years(id)]).toEqual([id, "actual", year, year]);
    expect(comparisons.filter(({ kind, left }) => kind === "outcome" && left.includes(id))).toEqual([]);
  }
});

test("the measures of three policies are counted as those of the pilot zone are", () => {
  expect(read("kunshan-2021-061")).toBe("actual flow 13 项");
  expect(["250", "251", "252"].map((n) => read(`kunshan-2021-${n}`))).toEqual([
    "actual flow 28 条",
    "actual level 28 条",
    "actual level 25 条",
  ]);
});

test("what is expected for no stated year is no result, and every sentence of it says so", () => {
  const expected = fact("dianshanhu-2020-018");
  expect(read(expected.id)).toBe("expectation flow 50 亿元");
  expect(comparisons.filter(({ left, right }) => [...left, ...right].includes(expected.id))).toEqual([]);
  expect(factSentence(expected, report, "zh")).toBe(
    "淀山湖镇集中签约项目投产后年产值（2019年作出的预期，未写年份）：50亿元",
  );
  expect(factSentence(expected, report, "en")).toContain("expected in 2019 for a year not stated");
  const [told] = toldByPlace([expected], [], report);
  expect([told!.results, told!.targets, told!.expectations]).toEqual([[], [], [expected]]);
});

test("a town's income may be the city's: the gap to what the city's report implies is what the note says", () => {
  const [later, growth] = [fact("kunshan-2021-013").value!, fact("kunshan-2021-014").value!];
  const gap = later / (1 + growth / 100) - fact("dianshanhu-2020-054").value!;
  expect(Math.round(gap)).toBe(64);
  expect(fact("dianshanhu-2020-054").note!.zh).toContain("约64元");
  expect(between("dianshanhu-2020-054", "kunshan-2021-013").map((one) => one.class)).toEqual(["not-comparable"]);
});

test("the amount of a year is a flow in every fact of it", () => {
  const yearly = ["gdp", "revenue", "retail-sales", "industrial-output", "trade-total", "fdi", "fixed-investment"];
  const amounts = report.facts.values().filter(({ form }) => form === "level" || form === "flow");
  const levels = [...amounts].filter(({ indicator, form }) => yearly.includes(indicator!) && form === "level");
  expect(levels.map(({ id }) => id)).toEqual([]);
});

test.each([
  ["kunshan-2021-194", "changshu-2021-036"],
  ["kunshan-2021-178", "changshu-2021-032"],
  ["kunshan-2021-172", "kunshan-2022-007"],
  ["kunshan-2021-041", "changshu-2021-034"],
  ["kunshan-2021-029", "changshu-2021-035"],
  ["kunshan-2021-026", "kunshan-2022-012"],
  ["lujia-2020-260", "kunshan-2021-024"],
  ["lujia-2020-038", "kunshan-2021-154"],
])("%s and %s look alike and are told not to be the same", (a, b) => {
  const found = between(a, b);
  expect(found.map((one) => one.class)).toEqual(["not-comparable"]);
  expect(found[0]!.reasons).toContain("definition");
});

test("completed is not the same as build", () => {
  for (const earlier of ["lujia-2020-201", "kunshan-2021-089"]) {
    const [one] = between(earlier, "kunshan-2021-227");
    expect([one!.class, one!.reasons]).toEqual(["with-care", ["definition"]]);
  }
});

/** What a note calls another measure, or leaves out of the indicator. */
const setsApart = /不列入此项|不并入此项|另列|不是同一(?:口径|指标)|不同于|与“[^”]+”(?:口径)?不同|不等于升为|另有指标/;

test("an indicator whose note sets something apart names what that is", () => {
  const silent = [...report.indicators.values()].filter(
    ({ note, notSameAs }) => note !== undefined && setsApart.test(note.zh) && notSameAs.length === 0,
  );
  expect(silent.map(({ id, note }) => `${id}: ${note!.zh}`)).toEqual([]);
});

test("a fact whose note says that it is no other place's measure is half of a pair", () => {
  const apart = /不与|故不|不同列|不是同一口径|口径.*未必相同/;
  const paired = new Set(
    comparisons.flatMap(({ left, right, class: how }) => (how === "comparable" ? [] : [...left, ...right])),
  );
  const alone = [...report.facts.values()].filter(({ id, note }) => note && apart.test(note.zh) && !paired.has(id));
  expect(alone.map(({ id, note }) => `${id}: ${note!.zh}`)).toEqual([]);
});
