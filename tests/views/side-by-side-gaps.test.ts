import { expect, test } from "vitest";
import type { Fact } from "../../src/data/model.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { gapOf } from "../../src/views/side-by-side-gaps.ts";
import { rowsOfPlace, sideBySideTable } from "../../src/views/side-by-side-table.ts";
import { fact, smallReport, year } from "./small-report.ts";

function gap(own: Partial<Fact>, others: Partial<Fact>, reference = "city") {
  const facts = [fact({ id: "plan-1", ...own }), fact({ id: "other-1", place: "neighbour", ...others })];
  const report = smallReport({ facts });
  const row = sideBySideTable(report, compareAll(report)).themes[0]!.topics[0]!.rows[0]!;
  return gapOf(row, reference, report);
}

test("amounts are apart by a percentage of the reference place, whichever is the larger", () => {
  expect(gap({ value: 200 }, { value: 250 })).toEqual({ kind: "percent", size: { value: 25, bound: "eq", unit: "%" } });
  expect(gap({ value: 200 }, { value: 250 }, "neighbour")!.size.value).toBe(20);
});

test("rates are apart by percentage points: 2 % against 1 % is one point, not twice as much", () => {
  const rate = { unit: "%", form: "growth" } as const;
  expect(gap({ value: 1, ...rate }, { value: 2, ...rate })).toMatchObject({ kind: "points", size: { value: 1 } });
});

test("a gap keeps the bound that the two numbers leave it, in the direction that it has", () => {
  expect(gap({ value: 100 }, { value: 150, bound: "ge" })!.size).toMatchObject({ value: 50, bound: "ge" });
  expect(gap({ value: 150 }, { value: 100, bound: "ge" })!.size.bound).toBe("le");
});

test("what may not be compared has no gap", () => {
  expect(gap({ value: 1 }, { value: 2, period: year(2021) })).toBeUndefined();
});

test("a place leads with the rows that may be compared with the most others, and has all its other rows beside", () => {
  const facts = ["firms", "else"].flatMap((indicator, i) => [
    fact({ id: `plan-${i}`, indicator, value: 5 }),
    fact({ id: `other-${i}`, indicator, place: "neighbour", value: 6, period: year(2020 + 1 - i) }),
  ]);
  const report = smallReport({ facts });
  const { leading, others } = rowsOfPlace(sideBySideTable(report, compareAll(report)), "city", 5);
  const ids = ({ themes }: typeof leading) => themes.flatMap(({ topics }) => topics.flatMap(({ rows }) => rows));
  expect(ids(leading).map(({ indicator }) => indicator)).toEqual(["else"]);
  expect(ids(others).map(({ indicator }) => indicator)).toEqual(["firms"]);
});
