import { expect, test } from "vitest";
import { partsChart, type Part, type PartsOptions, type PartsRow } from "../../src/charts/parts.ts";
import { placeParts } from "../../src/charts/place-parts.ts";
import { markRow, narrow } from "./build-rows.ts";

const part = (id: string, value: number | undefined, more: Partial<Part> = {}): Part =>
  markRow(id, { name: `${id}年`, value, valueText: `${value}个`, ...more });
const parts = (
  total: number | undefined,
  values: readonly (number | undefined)[],
  more: Partial<PartsRow> = {},
): PartsRow => {
  const id = more.id ?? "s";
  const list = values.map((value, i) => part(`${2020 + i}`, value));
  const rows = {
    total: part("total", total, { name: "" }),
    parts: list.map((each) => ({ ...each, id: `${id}-${each.id}` })),
  };
  return { id, href: `/comparisons/${id}/`, text: "各年之和", label: "新建公园", ...rows, ...more };
};
const snapshot = (rows: readonly PartsRow[], name: string) =>
  expect(partsChart(rows, narrow)).toMatchFileSnapshot(`snapshots/parts-${name}.svg`);

test("parts that make up the total end where it ends", () => {
  const [row] = placeParts([parts(12, [4, 4, 4])], narrow).rows;
  expect(row!.partsEnd).toBeCloseTo(row!.left + row!.totalWidth);
});

test("what is missing is marked, what is too much runs over the line", () => {
  expect(partsChart([parts(12, [4, 4])], narrow)).toContain('class="missing"');
  const [over] = placeParts([parts(12, [8, 8])], narrow).rows;
  expect(over!.partsEnd).toBeGreaterThan(over!.left + over!.totalWidth);
});

test("rows have a scale of their own unless they share one", () => {
  const rows = [parts(12, [12]), parts(24, [24], { id: "t" })];
  const widths = (options: PartsOptions) => placeParts(rows, options).rows.map((row) => row.totalWidth);
  expect(new Set(widths(narrow)).size).toBe(1);
  expect(widths({ ...narrow, scale: "shared" })[1]).toBeCloseTo(2 * widths({ ...narrow, scale: "shared" })[0]!);
});

test("zero, negative and missing parts have no length and keep their words", () => {
  const [row] = placeParts([parts(0, [0, -2, undefined])], narrow).rows;
  expect(row!.placed.map((each) => each.width)).toEqual([0, 0, 0]);
  expect(row!.placed.map((each) => each.lines.length)).toEqual([2, 2, 2]);
});

test("no parts", () => snapshot([], "empty"));
test("one total with agreeing parts", () => snapshot([parts(12, [4, 4, 4], { noteText: "相符" })], "one"));
test("parts with one missing", () =>
  snapshot([parts(12, [4, 4, undefined], { noteText: "少4个", derived: true })], "missing"));
test("many parts with a long label", () =>
  snapshot(
    [parts(30, [4, 5, 6, 7, 8, 9], { label: "新建、改建口袋公园和小游园（含镇区道路两侧带状绿地）个数" })],
    "long-label",
  ));
test("parts with a negative one", () => snapshot([parts(6, [8, -2])], "negative"));
