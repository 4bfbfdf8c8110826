import { expect, test } from "vitest";
import { pairChart, type PairEnd, type PairOptions, type PairRow } from "../../src/charts/pairs.ts";
import { placePairs } from "../../src/charts/place-pairs.ts";
import { markRow, narrow } from "./build-rows.ts";

const own: PairOptions = { ...narrow, scale: "own" };
const shared: PairOptions = { ...narrow, scale: "shared", unitText: "%" };
const town = (value: number | undefined, more: Partial<PairEnd> = {}): PairEnd =>
  markRow("t", { name: "甲镇", value, valueText: `${value}%`, color: 2, mark: "square", ...more });
const city = (value: number | undefined, more: Partial<PairEnd> = {}): PairEnd =>
  markRow("c", { name: "甲市", value, valueText: `${value}%`, ...more });
const pair = (left: PairEnd, right: PairEnd, more: Partial<PairRow> = {}): PairRow => {
  const id = more.id ?? "p";
  const ends = { left: { ...left, id: `${id}-${left.id}` }, right: { ...right, id: `${id}-${right.id}` } };
  return { id, href: `/comparisons/${id}/`, text: "甲镇比甲市高", label: "优良天数比率", ...ends, ...more };
};
const snapshot = (rows: readonly PairRow[], options: PairOptions, name: string) =>
  expect(pairChart(rows, options)).toMatchFileSnapshot(`snapshots/pairs-${name}.svg`);

test("each end has its words on its own side in every row, whichever value is the greater", () => {
  const rows = placePairs([pair(town(80), city(60)), pair(town(60), city(80), { id: "q" })], own).pairs;
  for (const row of rows) expect(row.ends.map((end) => end.anchor)).toEqual(["end", "start"]);
  expect(rows[0]!.ends[0].textX).toBe(rows[1]!.ends[0].textX);
  expect(rows[0]!.ends[0].x).toBeGreaterThan(rows[0]!.ends[1].x!);
});

test("names that are the same in all rows stand once, over their columns", () => {
  const { columns, pairs } = placePairs([pair(town(1), city(2)), pair(town(3), city(1), { id: "q" })], own);
  expect(columns.map(({ lines }) => lines)).toEqual([["甲镇"], ["甲市"]]);
  expect(columns.map(({ x }) => x)).toEqual(pairs[0]!.ends.map(({ textX }) => textX));
  expect(pairs.flatMap(({ ends }) => ends.map(({ lines }) => lines.length))).toEqual([1, 1, 1, 1]);
});

test("marks that would cover one another move up and down, their values stay", () => {
  const [same, apart] = placePairs([pair(town(75), city(75)), pair(town(75), city(10), { id: "q" })], shared).pairs;
  expect(same!.ends[0].x).toBe(same!.ends[1].x);
  expect(same!.ends[1].y - same!.ends[0].y).toBe(10);
  expect(apart!.ends[0].y).toBe(apart!.ends[1].y);
});

test("on its own scale a row runs from zero to its greater value", () => {
  const { pairs } = placePairs([pair(town(1), city(12)), pair(town(260), city(9000), { id: "q" })], own);
  expect(pairs.map((row) => row.ends[1].x)).toEqual([pairs[0]!.ends[1].x, pairs[0]!.ends[1].x]);
  expect((pairs[0]!.ends[0].x! - pairs[0]!.zero) / (pairs[0]!.ends[1].x! - pairs[0]!.zero)).toBeCloseTo(1 / 12);
});

test("no post at zero goes through words: they stand beside the plot", () => {
  for (const value of [90, 15, 0]) {
    const [row] = placePairs([pair(town(value), city(100))], own).pairs;
    const [left, right] = row!.ends;
    expect(left.textX).toBeLessThan(row!.zero);
    expect(right.textX).toBeGreaterThan(row!.zero);
  }
});

test("names are written again only where they change", () => {
  const rows = [
    pair(town(1), city(2)),
    pair(town(1), city(2), { id: "q" }),
    pair(town(1, { name: "乙镇" }), city(2), { id: "r" }),
  ];
  const lines = placePairs(rows, own).pairs.map((row) => row.ends[0].lines.length);
  expect(lines).toEqual([2, 1, 2]);
});

test("two zeros and two missing values are drawn without failing", () => {
  const rows = [pair(town(0), city(0)), pair(town(undefined), city(undefined), { id: "q" })];
  expect(placePairs(rows, own).pairs[0]!.ends[0].x).toBe(placePairs(rows, own).pairs[0]!.zero);
  expect(pairChart(rows, shared)).toContain("</svg>");
});

test("no pairs", () => snapshot([], own, "empty"));
test("one pair", () => snapshot([pair(town(80), city(77), { noteText: "高3个百分点", derived: true })], shared, "one"));
test("a pair with a range and a bound", () =>
  snapshot(
    [
      pair(
        town(80, { bound: "range", valueMax: 85, valueText: "80%—85%" }),
        city(77, { bound: "lt", valueText: "低于77%" }),
      ),
    ],
    shared,
    "range",
  ));
test("a pair with one side missing", () =>
  snapshot([pair(town(undefined, { valueText: "未设目标" }), city(30))], own, "missing"));
test("a pair with a long label and long values", () =>
  snapshot(
    [
      pair(town(1, { valueText: "不低于苏州市下达的年度目标任务" }), city(2), {
        label: "全社会研发投入占地区生产总值比重（按新口径）",
        noteText: "相当于全市的50%",
        derived: true,
      }),
    ],
    own,
    "long-label",
  ));
test("a pair on both sides of zero", () => snapshot([pair(town(-20), city(35))], own, "negative"));
