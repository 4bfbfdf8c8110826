import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Fact, Indicator } from "../../src/data/model.ts";
import { viewNames } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import type { MeasureRow } from "../../src/views/side-by-side-rows.ts";
import { factsInNoView, leadingRows, sideBySideTable, tableOf } from "../../src/views/side-by-side-table.ts";
import { fact, smallReport, year } from "./small-report.ts";

function table(facts: readonly Fact[], indicators: readonly Partial<Indicator>[] = []) {
  const report = smallReport({ facts, indicators });
  return { report, table: sideBySideTable(report, compareAll(report)) };
}
const rowsOf = (facts: readonly Fact[], indicators: readonly Partial<Indicator>[] = []) =>
  table(facts, indicators).table.themes.flatMap(({ topics }) => topics.flatMap(({ rows }) => rows));
const relation = (row: MeasureRow, place: string, to: string, item = 0) =>
  row.cells.find((cell) => cell.place === place)!.items[item]!.relations.get(to);

const own = (value: number, given: Partial<Fact> = {}) => fact({ id: "plan-1", value, ...given });
const neighbours = (value: number, given: Partial<Fact> = {}) =>
  fact({ id: "other-1", place: "neighbour", value, ...given });

test("the columns are the places that publish a plan, and a place that says nothing has an empty cell", () => {
  const towns = fact({ id: "town-1", place: "town", indicator: "else", value: 3 });
  const { table: found } = table([own(5), neighbours(7), towns]);
  expect(found.columns.map(({ id }) => id)).toEqual(["city", "town", "neighbour"]);
  const [row] = found.themes[0]!.topics[0]!.rows;
  expect(row!.cells.map(({ items }) => items.length)).toEqual([1, 0, 1]);
});

test("one year and one kind are put in order with a filled sign, from both sides", () => {
  const [row] = rowsOf([own(5), neighbours(7)]);
  expect(relation(row!, "neighbour", "city")).toMatchObject({ code: "higher", sure: true, ceiling: false });
  expect(relation(row!, "city", "neighbour")).toMatchObject({ code: "lower", sure: true });
});

test("numbers of unlike years, or a target and a result, are never put in order", () => {
  const [years] = rowsOf([own(5), neighbours(7, { period: year(2021) })]);
  expect(relation(years!, "neighbour", "city")).toMatchObject({ code: "not-comparable", reasons: ["period"] });
  const [kinds] = rowsOf([own(5), neighbours(7, { kind: "actual" })]);
  expect(relation(kinds!, "neighbour", "city")).toMatchObject({ code: "not-comparable", reasons: ["other-kind"] });
});

test("a bound that leaves the order open asks for care", () => {
  const [row] = rowsOf([own(5), neighbours(7, { bound: "lt" })]);
  expect(relation(row!, "neighbour", "city")).toMatchObject({ code: "higher", sure: false, reasons: ["bound-only"] });
});

test("of ceilings, and of targets that are better low, the lower one is the stricter", () => {
  const low = [{ id: "firms", direction: "lower" }] as const;
  expect(relation(rowsOf([own(36), neighbours(35)], low)[0]!, "neighbour", "city")).toMatchObject({ ceiling: true });
  const results = [own(36, { kind: "actual" }), neighbours(35, { kind: "actual" })];
  expect(relation(rowsOf(results, low)[0]!, "neighbour", "city")).toMatchObject({ code: "lower", ceiling: false });
});

test("a town’s amount is a share of its city’s, and the city’s cell says nothing back", () => {
  const [row] = rowsOf([
    own(200),
    fact({ id: "plan-2", place: "town", value: 10 }),
    fact({ id: "town-1", place: "town", indicator: "else" }),
  ]);
  expect(relation(row!, "town", "city")).toMatchObject({ code: "share", percentage: { value: 5, bound: "eq" } });
  expect(relation(row!, "city", "town")).toBeUndefined();
});

test("the newest are the last result with the target of its year, and the next target", () => {
  const facts = [2019, 2020].map((at, i) => own(5, { id: `plan-${i}`, kind: "actual", period: year(at) }));
  const targets = [2020, 2021, 2022].map((at, i) => own(6, { id: `plan-${i + 5}`, period: year(at) }));
  const [row] = rowsOf([...facts, ...targets, neighbours(7)]);
  const newest = row!.cells[0]!.items.filter((item) => item.newest).map(
    ({ role, fact: { period } }) => `${role} ${period.last}`,
  );
  expect(newest).toEqual(["result 2020", "target 2020", "target 2021"]);
});

test("what is in no row stands under its topic, in the column of the place or of the one above it that has a plan", () => {
  const { table: found, report } = table([own(5), fact({ id: "plan-2", place: "village", indicator: undefined })]);
  const [topic] = found.themes[0]!.topics;
  expect(topic!.rows).toEqual([]);
  expect(topic!.rest.map(({ place, facts }) => [place, facts.map(({ id }) => id)])).toEqual([
    ["city", ["plan-1", "plan-2"]],
  ]);
  expect(factsInNoView(report, found)).toEqual([]);
});

test("a number stated again in a later plan is one item, and the later plan speaks", () => {
  const again = fact({ id: "later-1", value: 6 });
  const [row] = rowsOf([own(5), again, neighbours(7)]);
  const [item, ...more] = row!.cells[0]!.items;
  expect(more).toEqual([]);
  expect([item!.fact.id, item!.others.map(({ id }) => id)]).toEqual(["later-1", ["plan-1"]]);
});

test("bars have a scale only where unit and form agree", () => {
  expect(rowsOf([own(5), neighbours(7)])[0]!.top).toBe(7);
  expect(rowsOf([own(5), neighbours(7, { form: "flow" })])[0]!.top).toBeUndefined();
});

const real = loadReport("content", { views: viewNames });
const whole = sideBySideTable(real, compareAll(real));

test("every fact of the edition stands in the table", () => {
  expect(factsInNoView(real, whole)).toEqual([]);
});

test("a theme’s part and a topic’s part have all that the whole has of them", () => {
  const themes = whole.themes.map(({ theme }) => tableOf(whole, { theme }).themes[0]!);
  expect(themes).toEqual(whole.themes);
  const topic = whole.themes[0]!.topics[0]!;
  expect(tableOf(whole, { topic: topic.topic }).themes.flatMap(({ topics }) => topics)).toEqual([topic]);
});

test("the front page leads with one row for each indicator it names", () => {
  const found = whole.themes[0]!.topics.find(({ rows }) => rows.length > 0)!.rows[0]!.indicator;
  const rows = leadingRows(whole, [found]).themes.flatMap(({ topics }) => topics.flatMap((topic) => topic.rows));
  expect(rows.map(({ indicator }) => indicator)).toEqual([found]);
});

test("a year’s share is that of the year, not of the years together, and a target has its share of a result too", () => {
  const amount = (id: string, place: string, value: number, first: number, given: Partial<Fact> = {}) =>
    fact({ id, place, value, form: "flow", period: year(first), ...given });
  const years = [
    amount("plan-1", "city", 10, 2020),
    amount("plan-2", "city", 30, 2021),
    amount("plan-3", "town", 2, 2020),
    amount("plan-4", "town", 1, 2021),
    // A place has a column where it publishes a plan of its own.
    fact({ id: "town-9", place: "town", indicator: "else" }),
  ];
  const shares = rowsOf(years)[0]!.cells.find(({ place }) => place === "town")!.items;
  expect(shares.map(({ relations }) => relations.get("city"))).toMatchObject([
    { code: "share", percentage: { value: 20 } },
    { code: "share", percentage: { value: expect.closeTo(3.33, 2) as number } },
  ]);
  const [mixed] = rowsOf([amount("report-1", "city", 50, 2020, { kind: "actual" }), amount("town-1", "town", 5, 2020)]);
  expect(relation(mixed!, "town", "city")).toMatchObject({ code: "share", percentage: { value: 10 }, sure: false });
});

test("where a side is a bound the order asks for care", () => {
  const [row] = rowsOf([own(800, { bound: "ge" }), neighbours(205)]);
  expect(relation(row!, "neighbour", "city")).toMatchObject({ code: "lower", sure: false });
});
