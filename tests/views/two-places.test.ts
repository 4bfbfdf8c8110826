import { expect, test } from "vitest";
import type { Fact } from "../../src/data/model.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { sideBySideTable } from "../../src/views/side-by-side-table.ts";
import { fewestShared, placePairs } from "../../src/views/two-places.ts";
import { fact, smallReport, year } from "./small-report.ts";

/** A pair of numbers of one indicator, of city and neighbour. */
const pair = (i: number, left: number, right: number, given: Partial<Fact> = {}): Fact[] => [
  fact({ id: `plan-${i}`, indicator: `i${i}`, value: left }),
  fact({ id: `other-${i}`, indicator: `i${i}`, place: "neighbour", value: right, ...given }),
];
function pairsOf(facts: readonly Fact[]) {
  const report = smallReport({ facts });
  return placePairs(report, sideBySideTable(report, compareAll(report)));
}
const five = [pair(1, 2, 1), pair(2, 1, 1), pair(3, 1, 2), pair(4, 1, 9, { period: year(2021) }), pair(5, 3, 4)].flat();

test("two places that share enough indicators have a page, others have none", () => {
  expect(pairsOf(five).map(({ id }) => id)).toEqual(["city-neighbour"]);
  expect(pairsOf(five.slice(0, 2 * (fewestShared - 1)))).toEqual([]);
});

test("what may be compared is grouped by who has the higher number; the rest looks alike, with why", () => {
  const [found] = pairsOf(five);
  const groups = [...found!.groups].map(([group, rows]) => [group, rows.map(({ row }) => row.indicator)]);
  expect(groups).toEqual([
    ["left-higher", ["i1"]],
    ["equal", ["i2"]],
    ["right-higher", ["i3", "i5"]],
    ["share", []],
  ]);
  expect(found!.lookAlikes.map(({ row, reasons }) => [row.indicator, reasons])).toEqual([["i4", ["period"]]]);
});

test("bars of amounts end at the larger of the two, those of shares at 100 per cent", () => {
  expect(
    pairsOf(five)[0]!
      .groups.get("right-higher")!
      .map(({ top }) => top),
  ).toEqual([2, 4]);
  const shares = five.map((one) => ({ ...one, form: "share" as const, unit: "%" }));
  expect(
    pairsOf(shares)[0]!
      .groups.get("equal")!
      .map(({ top }) => top),
  ).toEqual([100]);
});
