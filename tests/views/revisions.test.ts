import { expect, test } from "vitest";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { revisionRows } from "../../src/views/revisions.ts";
import { fact, smallReport, year } from "./small-report.ts";

const period = year(2021);

test("each earlier target of the year is one row, with the later one or none", () => {
  const facts = [
    fact({ id: "plan-1", value: 46, period }),
    fact({ id: "plan-2", indicator: "trade", period }),
    fact({ id: "plan-3", period: year(2022) }),
    fact({ id: "report-1", value: 45, period }),
  ];
  const report = smallReport({ facts });
  const rows = revisionRows(report, compareAll(report), { place: "city", year: 2021 });
  expect(rows.map(({ earlier, later, verdict }) => [earlier.id, later?.id, verdict])).toEqual([
    ["plan-1", "report-1", "lowered"],
    ["plan-2", undefined, "not-repeated"],
  ]);
});

test("a later target that only looks alike stands beside “not repeated”", () => {
  const facts = [fact({ id: "plan-1", period }), fact({ id: "report-1", indicator: "candidates", period })];
  const decision = {
    kind: "revision" as const,
    left: ["plan-1"],
    right: ["report-1"],
    class: "not-comparable" as const,
  };
  const report = smallReport({ facts, decisions: [decision] });
  const [row] = revisionRows(report, compareAll(report), { place: "city", year: 2021 });
  expect([row!.verdict, row!.later, row!.lookAlikes.map(({ right }) => right)]).toEqual([
    "not-repeated",
    undefined,
    [["report-1"]],
  ]);
});
