import { expect, test } from "vitest";
import { markSize } from "../../src/charts/mark.ts";
import { pathChart, type PathOptions, type PathRow } from "../../src/charts/path.ts";
import { placePath } from "../../src/charts/place-path.ts";
import { markRow, narrow as frame } from "./build-rows.ts";

const narrow: PathOptions = { ...frame, unitText: "亿元", zeroText: "亿元，从0起" };
const point = (id: string, year: number, value: number | undefined, more: Partial<PathRow> = {}): PathRow =>
  markRow(id, {
    first: year,
    last: year,
    value,
    series: "p",
    seriesText: "甲市目标",
    valueText: `${value}亿元`,
    ...more,
  });
const snapshot = (rows: readonly PathRow[], name: string) =>
  expect(pathChart(rows, narrow)).toMatchFileSnapshot(`snapshots/path-${name}.svg`);

test("years go to the right and greater values up", () => {
  const [a, b] = placePath([point("a", 2020, 10), point("b", 2021, 20)], narrow).rows;
  expect(a!.x).toBeLessThan(b!.x);
  expect(a!.y).toBeGreaterThan(b!.y);
});

test("the targets of one plan are joined, other series and other years' bars are not", () => {
  const rows = [
    point("a", 2020, 10),
    point("b", 2021, 20),
    point("c", 2020, 12, { series: "r" }),
    point("d", 2020, 30, { last: 2022 }),
  ];
  const [panel] = placePath(rows, narrow).panels;
  expect(panel!.joins.map((join) => join.segments.length)).toEqual([1]);
});

test("two statements for one year are not joined with one another", () => {
  const [panel] = placePath([point("a", 2021, 10), point("b", 2022, 11), point("c", 2022, 12)], narrow).panels;
  expect(panel!.joins[0]!.segments).toHaveLength(1);
});

test("of a bound and an exact statement for one year the line goes through the exact one", () => {
  const rows = [point("a", 2021, 21), point("b", 2022, 20, { bound: "gt" }), point("c", 2022, 22)];
  const placed = placePath(rows, narrow);
  const exact = placed.rows.find(({ id }) => id === "c")!;
  expect(placed.panels[0]!.joins[0]!.segments[0]!.y2).toBe(exact.y);
});

test("a series is named once, beside its last year", () => {
  const { rows } = placePath([point("b", 2021, 20), point("a", 2020, 10)], narrow);
  expect(rows.map((row) => row.lines.map((line) => line.text))).toEqual([["甲市目标", "20亿元"], ["10亿元"]]);
});

test("a year without a target is no zero: it has a dash under the axis with its reason", () => {
  const { rows, panels } = placePath(
    [point("a", 2020, 10), point("b", 2021, undefined, { valueText: "未设目标" })],
    narrow,
  );
  expect(rows.map((row) => row.id)).toEqual(["a"]);
  expect(panels[0]!.lanes.map(({ name, reason, dashes }) => [name, reason, dashes.length])).toEqual([
    ["甲市目标", "未设目标", 1],
  ]);
});

test("where every mark says its value and the foot is zero no axis is drawn, and the unit says where it begins", () => {
  const small = pathChart([point("a", 2020, 10), point("b", 2021, 20)], narrow);
  expect(small).toContain("亿元，从0起");
  expect(small).not.toContain('class="rule');
  const high = pathChart([point("a", 2020, 95), point("b", 2021, 96)], narrow);
  expect(high).not.toContain("从0起");
  expect(high).toContain('class="rule');
});

test("panels that are measured from zero all begin there", () => {
  const rows = [
    point("a", 2020, 4000, { panelText: "市" }),
    point("b", 2020, 14.6, { series: "q", panelText: "镇" }),
    point("c", 2021, 14, { series: "q", panelText: "镇" }),
  ];
  const bases = placePath(rows, { ...narrow, zero: true }).panels.map(({ axis }) => axis.domain[0]);
  expect(bases).toEqual([0, 0]);
});

test("panels have the years in common and the values each to itself", () => {
  const rows = [point("a", 2020, 4000, { panelText: "市" }), point("b", 2022, 40, { series: "q", panelText: "镇" })];
  const { panels } = placePath(rows, narrow);
  expect(panels.map((panel) => [panel.panelText, panel.left, panel.years.ticks.length])).toEqual([
    ["市", panels[0]!.left, 3],
    ["镇", panels[0]!.left, 3],
  ]);
  expect(panels[1]!.top).toBeGreaterThan(panels[0]!.bottom);
});

test("a panel without any value has only its lanes", () => {
  const [panel] = placePath([point("a", 2020, undefined, { valueText: "市级统筹" })], narrow).panels;
  expect(panel!.bottom - panel!.top).toBe(36);
  expect(panel!.lanes).toHaveLength(1);
});

test("a crowd of equal values gets more height until every label has its place", () => {
  const crowd = Array.from({ length: 9 }, (_, i) => point(`c${i}`, 2020, 10, { series: `s${i}` }));
  const { rows } = placePath([...crowd, point("z", 2021, 11)], narrow);
  expect(rows.filter((row) => row.label === undefined)).toEqual([]);
});

test("a row that ends before it begins is our bug", () => {
  expect(() => pathChart([point("a", 2020, 10, { last: 2019 })], narrow)).toThrow("a row ends before it begins");
});

test("an empty path", () => snapshot([], "empty"));
test("a path of one bound", () => snapshot([point("a", 2020, 10, { bound: "ge", valueText: "10亿元以上" })], "one"));
test("a path with a range, an estimate and about a value", () =>
  snapshot(
    [
      point("a", 2020, 10, { kind: "estimate", bound: "approx", valueText: "预计10亿元左右" }),
      point("b", 2025, 12, {
        bound: "range",
        valueMax: 15,
        valueText: "12—15亿元",
        color: 2,
        mark: "square",
        series: "q",
      }),
    ],
    "range",
  ));
test("a path with missing years and a target for three years", () =>
  snapshot(
    [
      point("a", 2020, 10),
      point("b", 2021, undefined, { valueText: "未设目标" }),
      point("c", 2022, undefined, { valueText: "未设目标" }),
      point("d", 2020, 30, { last: 2022, series: "q", seriesText: "三年合计", valueText: "30亿元" }),
    ],
    "missing",
  ));
test("a path in two panels", () =>
  snapshot(
    [
      point("a", 2020, 4000, { panelText: "市" }),
      point("b", 2021, 4500, { panelText: "市" }),
      point("c", 2021, 40, { series: "q", seriesText: "乙镇目标", color: 2, mark: "square", panelText: "镇" }),
    ],
    "panels",
  ));
test("a path with a long name and hostile text", () =>
  snapshot(
    [
      point("a", 2020, 10, {
        seriesText: "全社会研发投入占地区生产总值比重目标（2020年方案）",
        valueText: "<b>10</b> & 亿元",
      }),
    ],
    "long-label",
  ));
test("a path through zero", () =>
  snapshot([point("a", 2020, -3, { valueText: "下降3%" }), point("b", 2021, 2)], "negative"));

test("marks of one year that would cover one another stand side by side, each with its own value", () => {
  const { rows } = placePath([point("a", 2020, 800), point("b", 2020, 805), point("c", 2020, 100)], narrow);
  const [a, b, c] = ["a", "b", "c"].map((id) => rows.find((row) => row.id === id)!);
  expect(b!.x - a!.x).toBeGreaterThanOrEqual(2 * markSize);
  expect(c!.x).toBeCloseTo((a!.x + b!.x) / 2);
  expect([a, b].map((row) => row!.lines.at(-1)!.text)).toEqual(["800亿元", "805亿元"]);
});

test("marks of one year and value stand side by side, and the value is said once", () => {
  const rows = [
    point("a", 2020, 10, { series: "a", valueText: "10家" }),
    point("b", 2020, 10, { series: "b", seriesText: "", valueText: "10家" }),
  ];
  const [a, b] = placePath(rows, narrow).rows;
  expect(b!.x - a!.x).toBeGreaterThan(10);
  expect(pathChart(rows, narrow).match(/>10家<\/text>/g)).toHaveLength(1);
});

test("two targets of one place for one year in two plans are joined by a dashed line, other marks of a year are not", () => {
  const drops = (rows: readonly PathRow[]) => placePath(rows, narrow).panels.flatMap((panel) => panel.drops);
  const target = (id: string, value: number, more: Partial<PathRow> = {}) =>
    point(id, 2021, value, { kind: "target", place: "a", ...more });
  const [drop] = drops([target("a", 13), target("b", 5, { series: "q" })]);
  const [segment] = drop!.segments;
  expect(segment!.x1).toBe(segment!.x2);
  expect(segment!.y2).toBeGreaterThan(segment!.y1);
  expect(pathChart([target("a", 13), target("b", 5, { series: "q" })], narrow)).toContain('class="drop"');
  expect(drops([target("a", 13), target("b", 5)])).toEqual([]);
  expect(drops([target("a", 13), target("b", 5, { series: "q", kind: "actual" })])).toEqual([]);
  expect(drops([target("a", 13), target("b", 5, { series: "q", place: "b" })])).toEqual([]);
  expect(drops([target("a", 13), { ...target("b", 5, { series: "q" }), first: 2022, last: 2022 }])).toEqual([]);
});
