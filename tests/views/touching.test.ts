import { expect, test } from "vitest";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { paceRows } from "../../src/views/paces.ts";
import { buildTouching } from "../../src/views/touching.ts";
import { fact, smallReport, year } from "./small-report.ts";

test("a comparison stands once under each fact, indicator, place, plan and topic it touches", () => {
  const facts = [fact({ id: "plan-1", value: 12 }), fact({ id: "plan-2", value: 1, place: "town" })];
  const report = smallReport({ facts });
  const touching = buildTouching(
    report,
    compareAll(report).filter(({ kind }) => kind === "share"),
  );
  const counts = (["fact", "indicator", "place", "plan", "topic"] as const).map((key) =>
    [...touching[key]].map(([id, list]) => `${id} ${list.length}`).join(", "),
  );
  expect(counts).toEqual(["plan-2 1, plan-1 1", "firms 1", "town 1, city 1", "plan 1", "topic 1"]);
});

test("a pace comes with its years and the growth there was", () => {
  const facts = [
    fact({ id: "report-1", kind: "actual", value: 2000 }),
    fact({ id: "report-2", kind: "actual", form: "growth", unit: "%", value: 9 }),
    fact({ id: "later-1", value: 3500, period: year(2025) }),
  ];
  const report = smallReport({ facts });
  const rows = paceRows(report, compareAll(report), { place: "city" });
  expect(rows.map(({ years, needed, past }) => [years, needed, past.map(({ id }) => id)])).toEqual([
    [5, { value: expect.closeTo(11.84, 2), bound: "eq" }, ["report-2"]],
  ]);
  expect(paceRows(report, compareAll(report), { place: "town" })).toEqual([]);
});
