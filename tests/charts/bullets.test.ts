import { expect, test } from "vitest";
import { bulletChart, type BulletEnd, type BulletRow } from "../../src/charts/bullets.ts";
import { placeBullets } from "../../src/charts/place-bullets.ts";
import type { ChartOptions } from "../../src/charts/row.ts";

const options = (width: number): ChartOptions => ({ id: `b-${width}`, width, title: "目标与结果", description: "" });
const end = (value: number | undefined, more: Partial<BulletEnd> = {}): BulletEnd => ({
  id: `f${value}`,
  href: `/facts/f${value}/`,
  text: `数 ${value}`,
  color: 1,
  value,
  valueText: value === undefined ? "以文字表述" : `${value}家`,
  ...more,
});
const row = (target: BulletEnd, result: BulletEnd | undefined, more: Partial<BulletRow> = {}): BulletRow => ({
  id: `${target.id}-${result?.id ?? "none"}`,
  text: "一项",
  label: "企业",
  target: { kind: "target", ...target },
  result,
  asks: "more",
  verdict: "met",
  noteText: "达到",
  ...more,
});
const place = (rows: readonly BulletRow[], width = 720) => placeBullets(rows, options(width)).rows;

test("every target stands at the same place, whatever its size", () => {
  const [a, b] = place([row(end(12), end(6)), row(end(2000), end(2500))]);
  expect(a!.tick).toBe(b!.tick);
  expect(a!.end! - a!.zero).toBeCloseTo((a!.tick! - a!.zero) / 2);
  expect(b!.end! - b!.zero).toBeCloseTo((b!.tick! - b!.zero) * 1.25);
});

test("a fall is measured against the fall that was asked for", () => {
  const [fall] = place([row(end(-5), end(-3), { asks: "less" })]);
  expect(fall!.end! - fall!.zero).toBeCloseTo((fall!.tick! - fall!.zero) * 0.6);
});

test("a result of the other sign lies on the other side of zero", () => {
  const [rise] = place([row(end(5), end(-1))]);
  expect(rise!.end!).toBeLessThan(rise!.zero);
});

test("a result far beyond its target is cut at 1.6 times the target", () => {
  const [far] = place([row(end(10), end(100))]);
  expect(far!.cut).toBe(true);
  expect(far!.end! - far!.zero).toBeCloseTo((far!.tick! - far!.zero) * 1.6);
});

test("a target of zero and words have no scale, and their words stand in the place of the bar", () => {
  const [zero, words] = place([row(end(0), end(1)), row(end(undefined), end(undefined))]);
  expect([zero!.tick, zero!.end, words!.tick, words!.end]).toEqual([undefined, undefined, undefined, undefined]);
  expect(words!.targetWords.y).toBeLessThan(words!.y + 5);
});

test("the words of target and result stand side by side and inside", () => {
  for (const width of [344, 720])
    for (const placed of place([row(end(10), end(10)), row(end(10), end(9.9))], width)) {
      const [result, target] = [placed.resultWords!, placed.targetWords];
      expect(target.x - result.x).toBeGreaterThan(30);
      expect(target.x).toBeLessThan(width);
    }
});

const rows = [
  row(end(12, { valueText: "目标 12亿美元" }), end(10.5, { valueText: "结果 10.5亿美元" }), {
    verdict: "missed",
    noteText: "未达到，少1.5亿美元",
    label: "外资",
  }),
  row(end(33, { bound: "le" }), end(29), { asks: "less", label: "细颗粒物浓度", id: "ceiling" }),
  row(end(60), end(150, { bound: "approx", kind: "estimate" }), { label: "绿化", derived: true }),
  row(end(undefined), end(undefined, { id: "words" }), {
    verdict: "met-in-words",
    noteText: "文字表述达到",
    label: "断面",
  }),
  row(end(75), undefined, { verdict: "not-reported", noteText: "未见报告", label: "一个名称很长因而要换行的指标" }),
];

test.each([344, 720])("bullets at %i px", async (width) => {
  await expect(bulletChart(rows, options(width))).toMatchFileSnapshot(`snapshots/bullets-${width}.svg`);
});

test("no rows make an empty chart", () => {
  expect(bulletChart([], options(344))).toContain('height="24"');
});
