import { expect, test } from "vitest";
import { cityAndTownRows } from "../../src/views/city-and-town.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { fact, smallReport, year } from "./small-report.ts";

type Given = Parameters<typeof smallReport>[0];

function rowsOf(given: Given) {
  const report = smallReport(given);
  return cityAndTownRows(report, compareAll(report), { plan: "plan", town: "town" });
}

const rate = { form: "share", unit: "%", indicator: "sorting", section: "附件2·2" } as const;
const amount = { form: "flow", indicator: "fdi", section: "附件4·1" } as const;

test("a row holds the years of both, with how the town stands to the city", () => {
  const facts = [
    fact({ id: "plan-1", ...rate, value: 60 }),
    fact({ id: "plan-2", ...rate, value: 100, period: year(2021) }),
    fact({ id: "plan-3", ...rate, value: 80, place: "town" }),
    fact({ id: "plan-4", ...rate, value: 100, place: "town", period: year(2021) }),
    fact({ id: "plan-5", ...amount, value: 12 }),
    fact({ id: "plan-6", ...amount, value: 0.8, place: "town" }),
  ];
  const rows = rowsOf({ facts, tasks: [{ facts: ["plan-1"], leads: ["甲"] }] });
  expect(rows.map(({ indicator, cells }) => [indicator, ...cells.map(({ stance }) => stance)])).toEqual([
    ["sorting", "higher", "same"],
    ["fdi", "share"],
  ]);
  expect([rows[0]!.task?.leads, rows[1]!.cells[0]!.comparison?.percentage?.value.toFixed(2)]).toEqual([["甲"], "6.67"]);
});

test("a town without a target, or one left to the city, says so", () => {
  const city = (id: string, first: number) => fact({ id, ...amount, period: year(first) });
  const town = (id: string, first: number, absent: "not-set" | "city-level" | "in-words") =>
    fact({ id, ...amount, period: year(first), place: "town", absent });
  const facts = [
    ...[2020, 2021, 2022].map((first, i) => city(`plan-${i + 1}`, first)),
    town("plan-4", 2020, "not-set"),
    town("plan-5", 2021, "city-level"),
    town("plan-6", 2022, "in-words"),
  ];
  expect(rowsOf({ facts })[0]!.cells.map(({ stance }) => stance)).toEqual(["not-set", "not-its-own", "not-compared"]);
});

test("what the plan says of the town alone is no row", () => {
  expect(rowsOf({ facts: [fact({ id: "plan-1", place: "town" })] })).toEqual([]);
});
