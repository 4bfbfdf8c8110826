import { expect, test } from "vitest";
import { dotChart, placeDots, type DotOptions, type DotRow } from "../../src/charts/dots.ts";
import { markRow, narrow as frame, wide } from "./build-rows.ts";

const narrow: DotOptions = { ...frame, unitText: "亿元" };
const dot = (id: string, label: string, value: number | undefined, more: Partial<DotRow> = {}): DotRow =>
  markRow(id, { label, value, valueText: `${value}亿元`, ...more });
const snapshot = (rows: readonly DotRow[], name: string) =>
  expect(dotChart(rows, narrow)).toMatchFileSnapshot(`snapshots/dots-${name}.svg`);

test("rows stand from top to bottom in the order given, greater values to the right", () => {
  const [a, b] = placeDots([dot("a", "甲", 30), dot("b", "乙", 12)], narrow).dots;
  expect(a!.y).toBeLessThan(b!.y);
  expect(a!.x).toBeGreaterThan(b!.x!);
});

test("rows of one label that follow one another share it", () => {
  const { bands } = placeDots([dot("a", "甲", 1), dot("b", "甲", 2), dot("c", "乙", 3), dot("d", "甲", 4)], narrow);
  expect(bands.map((band) => band.lines)).toEqual([["甲"], ["乙"], ["甲"]]);
});

test("labels stand above the plot where it is narrow and beside it where it is wide", () => {
  expect(placeDots([dot("a", "甲", 1)], narrow).left).toBe(0);
  expect(placeDots([dot("a", "甲", 1)], { ...wide, unitText: "" }).left).toBeGreaterThan(14);
});

test("a missing value has no mark and stands as its reason", () => {
  const rows = [dot("a", "甲", undefined, { valueText: "未设目标" })];
  expect(placeDots(rows, narrow).dots[0]!.x).toBeUndefined();
  expect(dotChart(rows, narrow)).toContain(">未设目标</text>");
});

test("no dots", () => snapshot([], "empty"));
test("one dot", () => snapshot([dot("a", "甲市", 12)], "one"));
test("dots with a range and bounds", () =>
  snapshot(
    [
      dot("a", "甲市", 12, { bound: "range", valueMax: 15, valueText: "12—15亿元" }),
      dot("b", "甲市", 14, { kind: "actual", bound: "gt", valueText: "超14亿元" }),
      dot("c", "乙市", 2, { bound: "le", valueText: "2亿元以内", color: 4, mark: "diamond" }),
    ],
    "range",
  ));
test("dots with one missing", () =>
  snapshot([dot("a", "甲市", 12), dot("b", "乙市", undefined, { valueText: "未设目标" })], "missing"));
test("dots with a long label", () =>
  snapshot([dot("a", "全社会研发投入占地区生产总值比重（按新口径、含规模以下企业和科研院所）", 4.2)], "long-label"));
test("dots on both sides of zero", () =>
  snapshot([dot("a", "甲市", -3.5, { valueText: "下降3.5%" }), dot("b", "乙市", 2)], "negative"));
