import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { sideBySideCsv } from "../../src/exports/side-by-side-csv.ts";
import { sideBySideStyle } from "../../src/exports/side-by-side-style.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { sideBySideTable } from "../../src/views/side-by-side-table.ts";
import { linesOfFacts } from "../../src/wording/taken-parts.ts";
import { fact, smallReport } from "../views/small-report.ts";

const report = smallReport({
  facts: [
    fact({ id: "plan-1", value: 5, bound: "ge" }),
    fact({ id: "plan-2", indicator: undefined, absent: "in-words" }),
    fact({ id: "other-1", place: "neighbour", value: 7 }),
  ],
});
const table = sideBySideTable(report, compareAll(report));

test("the file has a column for each place and every fact once", () => {
  const rows = parse(sideBySideCsv(table, report), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ city, neighbour, facts }) => [city, neighbour, facts])).toEqual([
    ["≥5", "7", "plan-1+other-1"],
    ["in-words", "", "plan-2"],
  ]);
  expect(rows[0]).toMatchObject({ kind: "target", unit: "家", period: "2020", indicator: "firms" });
});

test("the file of a row has a column for each place, and nothing of what stands in other rows or alone", () => {
  const whole = sideBySideCsv(table, report);
  const lines = (ids: string[]) => parse(linesOfFacts(whole, new Set(ids)), { columns: true }) as object[];
  expect(lines(["other-1"])).toEqual([
    expect.objectContaining({ city: "≥5", neighbour: "7", facts: "plan-1+other-1" }),
  ]);
  expect(lines(["plan"])).toEqual([]);
});

test("each year with each kind has a rule, and each column one for its signs", () => {
  const css = sideBySideStyle([2020], 2);
  expect(css).toContain("#y2020:checked~#kt:checked~table .v:not(.t2020){display:none}");
  expect(css).toContain("#yn:checked~#kb:checked~table .v:not(.rn):not(.tn){display:none}");
  expect(css).toContain("#p1:checked~table .k:not(.k1){display:none}");
  expect(css).not.toContain(":has(");
});
