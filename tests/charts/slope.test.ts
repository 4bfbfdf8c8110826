import { expect, test } from "vitest";
import { placeSlope } from "../../src/charts/place-slope.ts";
import { slopeChart, type SlopeEnd, type SlopeOptions, type SlopeRow } from "../../src/charts/slope.ts";
import { markRow, narrow } from "./build-rows.ts";

const ratio: SlopeOptions = { ...narrow, scale: "ratio", beforeText: "2020年方案", afterText: "2021年报告" };
const shared: SlopeOptions = { ...ratio, scale: "shared" };
const slope = (
  id: string,
  before: number | undefined,
  after: number | undefined,
  more: Partial<SlopeRow> = {},
): SlopeRow => {
  const end = (name: string, value: number | undefined): SlopeEnd =>
    markRow(`${id}-${name}`, { value, valueText: `${value}家` });
  const ends = { before: end("before", before), after: end("after", after) };
  return { id, href: `/comparisons/${id}/`, text: "目标改变", label: `指标${id}`, ...ends, ...more };
};
const snapshot = (rows: readonly SlopeRow[], options: SlopeOptions, name: string) =>
  expect(slopeChart(rows, options)).toMatchFileSnapshot(`snapshots/slope-${name}.svg`);

test("as a ratio all lines begin at one point, and double and half are as far from it", () => {
  const { rows, one } = placeSlope([slope("a", 10, 20), slope("b", 400, 200)], ratio);
  expect(rows.map((row) => row.y1)).toEqual([one, one]);
  expect(one! - rows[0]!.y2!).toBeCloseTo(rows[1]!.y2! - one!);
});

test("words on the right keep the order of the new values and do not meet", () => {
  const { rows } = placeSlope([slope("a", 10, 9), slope("b", 10, 10), slope("c", 10, 9.5)], ratio);
  const [a, b, c] = rows.map((row) => row.middle) as [number, number, number];
  expect(a - c).toBeGreaterThanOrEqual(42 - 0.01);
  expect(c - b).toBeGreaterThanOrEqual(42 - 0.01);
});

test("a value from zero, below zero or missing has no ratio: it stands at the foot without a line", () => {
  const { rows, bottom } = placeSlope(
    [slope("a", 0, 5), slope("b", -1, 2), slope("c", 5, undefined), slope("d", 5, 4)],
    ratio,
  );
  expect(rows.map((row) => row.y2 === undefined)).toEqual([true, true, true, false]);
  expect(rows.slice(0, 3).every((row) => row.middle > bottom)).toBe(true);
});

test("a fall that becomes smaller has a ratio and a line", () => {
  expect(placeSlope([slope("a", -4, -2)], ratio).rows[0]!.y2).toBeDefined();
});

test("on a shared scale the old values have their words on the left, apart from one another", () => {
  const [a, b] = placeSlope([slope("a", 75, 80), slope("b", 75, 90)], shared).rows;
  expect(a!.y1).toBe(b!.y1);
  expect(Math.abs(a!.beforeY! - b!.beforeY!)).toBeGreaterThanOrEqual(17);
});

test("no slopes", () => snapshot([], ratio, "empty"));
test("one slope", () => snapshot([slope("a", 12.5, 11, { noteText: "下调12%", derived: true })], ratio, "one"));
test("slopes on a shared scale", () => snapshot([slope("a", 75, 80), slope("b", 75, 90)], shared, "shared"));
test("slopes with one not repeated", () => snapshot([slope("a", 10, 12), slope("b", 5, undefined)], ratio, "missing"));
test("a slope with a long label", () =>
  snapshot(
    [slope("a", 60, 61, { label: "高新技术产品出口占全市出口总额比重（按海关口径统计）" })],
    ratio,
    "long-label",
  ));
test("slopes below zero", () => snapshot([slope("a", -3, -4), slope("b", -3, 4)], shared, "negative"));
