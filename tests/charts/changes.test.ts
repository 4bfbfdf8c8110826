import { expect, test } from "vitest";
import { changeChart, type ChangeOptions, type ChangeRow } from "../../src/charts/changes.ts";
import { placeChanges } from "../../src/charts/place-changes.ts";
import { markRow, narrow, wide } from "./build-rows.ts";

const options: ChangeOptions = {
  ...wide,
  beforeText: "2019年实绩",
  afterText: "2020年目标",
  groups: ["变化，%", "变化，百分点", ""],
};
const row = (id: string, change: number | undefined, more: Partial<ChangeRow> = {}): ChangeRow => ({
  id,
  href: `/comparisons/${id}/`,
  text: "数变了",
  label: `指标${id}`,
  before: markRow(`${id}-before`, { kind: "actual", valueText: "12亿元" }),
  after: markRow(`${id}-after`, { valueText: "11亿元" }),
  change,
  group: change === undefined ? 2 : 0,
  noteText: "降低1亿元",
  derived: true,
  ...more,
});
const snapshot = (rows: readonly ChangeRow[], at: ChangeOptions, name: string) =>
  expect(changeChart(rows, at)).toMatchFileSnapshot(`snapshots/change-${name}.svg`);

test("a rise lies to the right of where nothing changed and a fall as far to the left", () => {
  const [group] = placeChanges([row("a", 20), row("b", -20), row("c", 0)], options).groups;
  const [a, b, c] = group!.rows;
  expect(a!.x! - a!.zero).toBeCloseTo(b!.zero - b!.x!);
  expect(c!.x).toBe(c!.zero);
});

test("each group has a scale of its own, and columns run through all of them", () => {
  const { groups } = placeChanges([row("a", 200), row("b", -0.1, { group: 1 }), row("c", undefined)], options);
  expect(groups.map(({ axis, text }) => [axis !== undefined, text])).toEqual([
    [true, "变化，%"],
    [true, "变化，百分点"],
    [false, ""],
  ]);
  expect(new Set(groups.map(({ rows }) => rows[0]!.numbers.after.x)).size).toBe(1);
  expect(groups[0]!.bottom).toBeLessThan(groups[1]!.rows[0]!.band.top);
});

test("no changes", () => snapshot([], options, "empty"));
test("changes of amounts, of a rate and one in words", () =>
  snapshot(
    [
      row("a", 100, { noteText: "提高5个" }),
      row("b", -8, { changeBound: "ge" }),
      row("c", -0.1, { group: 1, changeBound: "approx" }),
      row("d", undefined, { noteText: "收紧", after: markRow("d-after", { valueText: "以文字表述" }) }),
    ],
    options,
    "all",
  ));
test("changes on a phone", () =>
  snapshot(
    [row("a", 12, { label: "高新技术产品出口占全市出口总额比重（按海关口径统计）" })],
    { ...options, ...narrow },
    "narrow",
  ));
