import { expect, test } from "vitest";
import { changeChart, placeChanges, type ChangeOptions, type ChangeRow } from "../../src/charts/changes.ts";
import { markRow, narrow, wide } from "./build-rows.ts";

const columns = { beforeText: "2020年6月", afterText: "2021年1月" };
const options: ChangeOptions = { ...wide, ...columns };
const change = (id: string, by: number | undefined, more: Partial<ChangeRow> = {}): ChangeRow => ({
  id,
  href: `/comparisons/${id}/`,
  text: "目标改变",
  label: `指标${id}`,
  group: "数量",
  before: markRow(`${id}-before`, { kind: "actual" }),
  after: markRow(`${id}-after`, {}),
  change: by,
  changeText: by === undefined ? "" : `${by}%`,
  noteText: "改变",
  ...more,
});
const snapshot = (rows: readonly ChangeRow[], more: Partial<ChangeOptions>, name: string) =>
  expect(changeChart(rows, { ...narrow, ...columns, ...more })).toMatchFileSnapshot(`snapshots/changes-${name}.svg`);

test("bars of a group go from one middle line, a rise to the right and a fall to the left, as long as they are great", () => {
  const { placed } = placeChanges([change("a", 20), change("b", 10), change("c", -20)], options);
  const [a, b, c] = placed.map(({ middle, end }) => end! - middle) as [number, number, number];
  expect(new Set(placed.map(({ middle }) => middle)).size).toBe(1);
  expect(a).toBeCloseTo(2 * b);
  expect(c).toBeCloseTo(-a);
});

test("groups have scales of their own: a point is not measured against a per cent", () => {
  const { placed } = placeChanges([change("a", 1, { group: "比率" }), change("b", 100)], options);
  expect(placed[0]!.end! - placed[0]!.middle).toBeCloseTo(placed[1]!.end! - placed[1]!.middle);
});

test("without a number there is no bar; no change has the middle line beside its row and no line of its own on a phone", () => {
  expect(placeChanges([change("a", undefined), change("b", 5)], options).placed[0]!.end).toBeUndefined();
  const height = (by: number) =>
    Number(/height="(\d+)"/.exec(changeChart([change("a", by)], { ...options, ...narrow }))![1]);
  expect(height(0)).toBeLessThan(height(5));
});

test("an arrow leads to where the later value may lie: out from the bar, or back to the middle", () => {
  const arrowOf = (by: number, bound: "ge" | "le") => {
    const row = change("a", by, { changeBound: bound });
    const { placed } = placeChanges([row], options);
    const from = Number(/class="bound" d="M([\d.]+),/.exec(changeChart([row], options))![1]);
    return Math.abs(from - placed[0]!.end!) < 0.1 ? "out" : "back";
  };
  expect([arrowOf(5, "ge"), arrowOf(-5, "le"), arrowOf(-5, "ge"), arrowOf(5, "le")]).toEqual([
    "out",
    "out",
    "back",
    "back",
  ]);
});

test("each target that nothing answers has a square that leads to it, and a finger's room", () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({
    id: `open-${i}`,
    href: `/comparisons/open-${i}/`,
    text: "未再提及",
  }));
  const svg = changeChart([], {
    ...narrow,
    ...columns,
    unanswered: { text: "未再提及：30个", groups: [{ label: "创新", rows }] },
  });
  expect(rows.every(({ href }) => svg.includes(`href="${href}"`))).toBe(true);
  const boxes = [...svg.matchAll(/class="hit" x="([\d.]+)" y="([\d.]+)" width="24" height="24"/g)].map(([, x, y]) => [
    +x!,
    +y!,
  ]);
  expect(boxes).toHaveLength(30);
  expect(new Set(boxes.map(String)).size).toBe(30);
  expect(boxes.every(([x]) => x! + 24 <= 344)).toBe(true);
});

test("no changes", () => snapshot([], {}, "empty"));
test("a rise, a fall and words", () =>
  snapshot(
    [change("a", 20), change("b", -12.5, { changeBound: "ge" }), change("c", undefined, { group: "文字" })],
    {},
    "344",
  ));
test("a rise, a fall and words where there is width", () =>
  snapshot(
    [change("a", 20), change("b", -12.5, { changeBound: "ge" }), change("c", undefined, { group: "文字" })],
    wide,
    "720",
  ));
