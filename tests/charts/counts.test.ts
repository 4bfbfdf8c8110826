import { expect, test } from "vitest";
import { countChart, placeCounts, type CountOptions, type CountRow } from "../../src/charts/counts.ts";

const options = (width: number): CountOptions => ({
  id: `c-${width}`,
  width,
  title: "各文件的数",
  description: "",
  totalText: "合计",
  columns: [
    { id: "p", label: "甲市2020年工作报告", color: 1, total: 84 },
    { id: "q", label: "乙镇方案", color: 2, total: 1 },
  ],
});
const row = (id: string, label: string, counts: readonly number[]): CountRow => ({
  id,
  label,
  cells: counts.map((count, i) => ({ id: `${id}-${i}`, href: "/plans/p/", text: `${label} ${count}`, count })),
  total: counts.reduce((sum, count) => sum + count, 0),
});
const rows = [row("x", "创新", [80, 1]), row("y", "绿色", [4, 0])];

test("the area of a disc is its number", () => {
  const [x, y] = placeCounts(rows, options(720)).rows;
  expect((x!.cells[0]!.radius / y!.cells[0]!.radius) ** 2).toBeCloseTo(20);
});

test("zero has no disc and one is still seen", () => {
  const [x, y] = placeCounts(rows, options(720)).rows;
  expect([x!.cells[1]!.radius >= 2, y!.cells[1]!.radius]).toEqual([true, 0]);
});

test("labels stand above their discs where there is no width beside them", () => {
  const narrow = placeCounts(rows, options(344)).rows[0]!;
  const wide = placeCounts(rows, options(720)).rows[0]!;
  expect([narrow.labelY < narrow.y - 15, wide.labelY]).toEqual([true, wide.y]);
});

test.each([344, 720])("counts at %i px", async (width) => {
  await expect(countChart(rows, options(width))).toMatchFileSnapshot(`snapshots/counts-${width}.svg`);
});

test("no rows make an empty chart", () => {
  expect(countChart([], options(344))).toContain('height="24"');
});
