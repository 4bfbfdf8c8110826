import { expect, test } from "vitest";
import { emptyState, type CompareState } from "../../src/compare-state.ts";
import { columnTable } from "../../src/islands/compare-columns.ts";
import { chosenFacts, comparePanels } from "../../src/islands/compare-panels.ts";
import type { CompareData, CompareFact } from "../../src/wording/compare-data.ts";
import { text } from "../texts.ts";

const fact = (given: Partial<CompareFact> & { id: string }): CompareFact => ({
  place: "city",
  indicator: "gdp",
  topic: given.indicator === "share" ? "other" : "economy",
  plan: "city-2020",
  kind: "actual",
  form: "flow",
  bound: "eq",
  value: 1,
  valueMax: undefined,
  digits: String(given.value ?? 1),
  unit: "亿元",
  absent: undefined,
  period: { first: 2020, last: 2020 },
  label: "生产总值",
  again: false,
  ...given,
});

const data = (
  facts: readonly CompareFact[],
  apart: CompareData["apart"] = [],
  related: CompareData["related"] = [],
): CompareData => ({
  places: [
    { id: "city", name: "甲市", color: 1, mark: "circle" },
    { id: "town", name: "乙镇", color: 2, mark: "square" },
  ],
  themes: [{ id: "general", name: "综合" }],
  topics: [
    { id: "economy", name: "经济", theme: "general" },
    { id: "other", name: "其他", theme: "general" },
  ],
  plans: [{ id: "city-2020", name: "报告", year: "2020" }],
  indicators: [
    { id: "gdp", name: "生产总值", theme: "general", topic: "economy" },
    { id: "revenue", name: "收入", theme: "general", topic: "economy" },
    { id: "share", name: "比重", theme: "general", topic: "other" },
  ],
  units: [
    { id: "亿元", name: text("亿元", "CNY"), canonical: "元", factor: 1e8 },
    { id: "万元", name: text("万元", "CNY"), canonical: "元", factor: 1e4 },
    { id: "%", name: text("%"), canonical: "%", factor: 1 },
  ],
  facts,
  apart,
  related,
});
const state = (given: Partial<CompareState>): CompareState => ({ ...emptyState, ...given });
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

test("a topic stands for its indicators; places, years and kinds narrow the choice", () => {
  const all = data([
    fact({ id: "a" }),
    fact({ id: "b", indicator: "revenue", place: "town", kind: "target", period: { first: 2021, last: 2022 } }),
    fact({ id: "c", indicator: "share" }),
  ]);
  expect(ids(chosenFacts(all, state({ topic: "economy" })))).toEqual(["a", "b"]);
  expect(ids(chosenFacts(all, state({ topic: "economy", places: ["town"] })))).toEqual(["b"]);
  expect(ids(chosenFacts(all, state({ topic: "economy", from: 2022 })))).toEqual(["b"]);
  expect(ids(chosenFacts(all, state({ topic: "economy", show: "results" })))).toEqual(["a"]);
  expect(chosenFacts(all, emptyState)).toEqual([]);
});

test("amounts in units that convert share a panel, growth and sums over years do not, and the reason is said", () => {
  const all = data([
    fact({ id: "growth", form: "growth", unit: "%" }),
    fact({ id: "sum", period: { first: 2016, last: 2020 } }),
    fact({ id: "a" }),
    fact({ id: "b", unit: "万元", period: { first: 2021, last: 2021 } }),
  ]);
  const { panels, refusals } = comparePanels(all, state({ indicators: ["gdp"] }), "zh");
  expect(panels.map(({ facts }) => ids(facts))).toEqual([["a", "b"], ["sum"], ["growth"]]);
  expect(panels[0]!.note).toBeUndefined();
  expect(panels[2]!.note).toBe("与上图分开画：单位不同，一是亿元，一是%。");
  expect(refusals).toEqual([]);
});

test("two indicators share an axis where the reader wants it and unit and form allow it", () => {
  const all = data([fact({ id: "a" }), fact({ id: "b", indicator: "revenue" })]);
  const own = comparePanels(all, state({ indicators: ["gdp", "revenue"] }), "zh");
  expect(own.panels).toHaveLength(2);
  const one = comparePanels(all, state({ indicators: ["gdp", "revenue"], axis: "one" }), "zh");
  expect(one.panels.map(({ facts }) => ids(facts))).toEqual([["a", "b"]]);
  expect(one.refusals).toEqual([]);
});

test("what has another unit is refused a place on the same axis, in both languages", () => {
  const all = data([fact({ id: "a" }), fact({ id: "b", indicator: "share", form: "share", unit: "%" })]);
  const wanted = state({ indicators: ["gdp", "share"], axis: "one" });
  const { panels, refusals } = comparePanels(all, wanted, "zh");
  expect(panels).toHaveLength(2);
  expect(refusals[0]!.text).toBe("生产总值与比重不放在同一坐标轴上：单位不同，一是亿元，一是%。");
  expect(comparePanels(all, wanted, "en").refusals[0]!.text).toMatch(/do not share an axis: the units differ/);
});

test("panels stand in the order in which indicators were chosen, and one reason is said once", () => {
  const all = data([
    fact({ id: "a" }),
    fact({ id: "b", indicator: "revenue" }),
    fact({ id: "c", indicator: "revenue", form: "level" }),
    fact({ id: "d", indicator: "share", form: "share", unit: "%" }),
  ]);
  const { panels } = comparePanels(all, state({ indicators: ["share", "gdp"] }), "zh");
  expect(panels.map(({ indicators }) => indicators)).toEqual([["share"], ["gdp"]]);
  const wanted = state({ indicators: ["share", "revenue"], axis: "one" });
  expect(comparePanels(all, wanted, "zh").refusals.map(({ text }) => text)).toEqual([
    "比重与收入不放在同一坐标轴上：单位不同，一是%，一是亿元。",
  ]);
});

test("what people decided not to compare is kept apart, with their reason and the comparison", () => {
  const apart = [
    { facts: ["a", "b"], reasons: "口径不同", caveat: "一是全市，一是全镇。", comparison: "copy-a-b" },
  ] as const;
  const all = data([fact({ id: "a" }), fact({ id: "c" }), fact({ id: "b", place: "town" })], apart);
  const { panels, refusals } = comparePanels(all, state({ indicators: ["gdp"] }), "zh");
  expect(panels.map(({ facts }) => ids(facts))).toEqual([["a", "c"], ["b"]]);
  expect(new Set(panels.map(({ id }) => id)).size).toBe(2);
  expect(refusals).toEqual([
    {
      text: "甲市2020年生产总值与乙镇2020年生产总值不放在同一坐标轴上：口径不同。一是全市，一是全镇。",
      comparison: "copy-a-b",
    },
  ]);
});

test("what a plan says twice is drawn once and listed twice; what has no number is listed only", () => {
  const all = data([fact({ id: "a" }), fact({ id: "again", again: true }), fact({ id: "none", value: undefined })]);
  const { facts, panels } = comparePanels(all, state({ indicators: ["gdp"] }), "zh");
  expect(ids(facts)).toEqual(["a", "again", "none"]);
  expect(panels.map((panel) => ids(panel.facts))).toEqual([["a"]]);
});

test("a theme stands for all of its topics, and a number that stands alone is in the choice and on no axis", () => {
  const all = data([
    fact({ id: "a" }),
    fact({ id: "alone", indicator: undefined }),
    fact({ id: "c", indicator: "share" }),
  ]);
  expect(ids(chosenFacts(all, state({ theme: "general" })))).toEqual(["a", "alone", "c"]);
  expect(ids(chosenFacts(all, state({ topic: "economy" })))).toEqual(["a", "alone"]);
  const { panels, facts } = comparePanels(all, state({ topic: "economy" }), "zh");
  expect(ids(facts)).toContain("alone");
  expect(panels.flatMap((panel) => ids(panel.facts))).toEqual(["a"]);
});

test("with places as columns each number stands once, under its place, growth apart from amounts, and what is said of two in their row", () => {
  const facts = [
    fact({ id: "a" }),
    fact({ id: "g", form: "growth", unit: "%" }),
    fact({ id: "b", place: "town" }),
    fact({ id: "again", again: true }),
    fact({ id: "alone", indicator: undefined, place: "town" }),
  ];
  const said = { facts: ["b", "a"], text: "乙镇占甲市的5%", comparison: "share-b" } as const;
  const { places, rows } = columnTable(data(facts, [], [said]), facts);
  expect(places).toEqual(["city", "town"]);
  expect(rows.map((row) => ids(row.facts))).toEqual([["a", "b"], ["g"], ["alone"]]);
  expect(ids(rows[0]!.cells.get("town")!)).toEqual(["b"]);
  expect(rows.map(({ related }) => related)).toEqual([[said], [], []]);
});
