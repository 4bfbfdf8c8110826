import { expect, test } from "vitest";
import { bulletChart, type BulletEnd, type BulletOptions, type BulletRow } from "../../src/charts/bullets.ts";
import { placeBullets } from "../../src/charts/place-bullets.ts";

const options = (width: number): BulletOptions => ({
  id: `b-${width}`,
  width,
  title: "目标与结果",
  description: "",
  targetText: "目标",
  resultText: "结果",
});
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
  group: "",
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

test("what is not measured has no track, and no line for one on a phone", () => {
  const unmeasured = [row(end(0), end(1)), row(end(undefined), end(undefined)), row(end(75), undefined)];
  for (const { tick, end: bar } of place(unmeasured)) expect([tick, bar]).toEqual([undefined, undefined]);
  const [words, measured] = place([row(end(undefined), end(undefined)), row(end(3), end(4))], 344);
  expect(words!.at.bottom - words!.at.top).toBeLessThan(measured!.at.bottom - measured!.at.top);
});

test("what nothing answers takes one line on a phone, with its target at the end", () => {
  const [open, answered] = place([row(end(75), undefined, { noteText: "" }), row(end(75), end(80))], 344);
  expect(open!.at.values[0].y).toBe(open!.at.label.y);
  expect(answered!.at.values[0].y).toBeGreaterThan(answered!.at.label.y);
});

test("values stand in two columns, the target before the result, and the bars to the right of them", () => {
  for (const { at, zero } of place([row(end(10), end(10)), row(end(2000), end(9.9))])) {
    expect(at.values[0].x).toBeLessThan(at.values[1].x - at.values[1].width);
    expect(zero).toBeGreaterThan(at.values[1].x);
  }
});

const rows = [
  row(end(12, { valueText: "12亿美元" }), end(10.5, { valueText: "10.5亿美元" }), {
    verdict: "missed",
    noteText: "未达到，少1.5亿美元",
    label: "外资",
    group: "未达到",
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

test("a result below a target that asks for no more is hatched up to it, and nothing that falls short is", () => {
  const hatched = (asks: BulletRow["asks"], target: number, result: number, verdict: BulletRow["verdict"]) =>
    bulletChart([row(end(target), end(result), { asks, verdict })], options(720)).includes('class="hatch"');
  expect(hatched("less", 37, 30, "met")).toBe(true);
  expect(hatched("less", 37, 41, "missed")).toBe(false);
  expect(hatched("less", 37, 37, "met")).toBe(false);
  expect(hatched("more", 37, 30, "missed")).toBe(false);
  // A fall of 3 % where one of 5 % was asked for.
  expect(hatched("less", -5, -3, "missed")).toBe(false);
});
