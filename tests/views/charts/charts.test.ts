import { expect, test } from "vitest";
import { drawChart } from "../../../src/charts/draw-chart.ts";
import type { ChartSpec, Report } from "../../../src/data/model.ts";
import { pagePath } from "../../../src/links.ts";
import { chartSpecs, viewChart } from "../../../src/views/charts.ts";
import { compareAll } from "../../../src/views/comparisons/compare-all.ts";
import { narrow } from "../../charts/build-rows.ts";
import { fact, smallReport, year } from "../small-report.ts";
import { text } from "../../texts.ts";

const spec = (view: string, options: Record<string, string>): ChartSpec => ({
  id: "x",
  title: text("题", "title"),
  view,
  options,
});
const show = (report: Report, view: string, options: Record<string, string>) =>
  viewChart(report, compareAll(report), spec(view, options), "zh", pagePath);

test("one number makes no chart, two make one, growth with two its own", () => {
  const facts = [
    fact({ id: "plan-001", value: 1 }),
    fact({ id: "plan-002", indicator: "jobs", value: 1 }),
    fact({ id: "report-001", indicator: "jobs", kind: "actual", value: 2 }),
    fact({ id: "plan-003", indicator: "jobs", form: "growth", unit: "%", value: 5 }),
    fact({ id: "report-002", indicator: "jobs", form: "growth", unit: "%", kind: "actual", value: 6 }),
  ];
  expect(chartSpecs(smallReport({ facts })).map(({ id }) => id)).toEqual(["jobs", "jobs-growth"]);
});

test("a named chart takes the place of an automatic one with its id", () => {
  const report = smallReport({ facts: [fact({ id: "plan-001" }), fact({ id: "report-001", kind: "actual" })] });
  const named = { ...spec("counts", {}), id: "firms" };
  const specs = chartSpecs({ ...report, charts: new Map([["firms", named]]) });
  expect(specs.map(({ id, view }) => [id, view])).toEqual([["firms", "counts"]]);
});

test("a target and its result are found and said", () => {
  const report = smallReport({
    facts: [fact({ id: "plan-001", value: 12 }), fact({ id: "report-001", kind: "actual", value: 10 })],
  });
  const { finding, table, facts } = show(report, "indicator", { indicator: "firms" });
  expect(finding).toBe("city2020年的目标是12家，实绩10家：未达到，少2家。");
  expect(facts).toEqual(["plan-001", "report-001"]);
  expect(table.rows.map(({ cells }) => cells[4]!.text)).toEqual(["12家", "10家"]);
});

test("a number that a plan says twice is drawn once", () => {
  const report = smallReport({
    facts: [
      fact({ id: "plan-001", value: 12 }),
      fact({ id: "plan-002", value: 12 }),
      fact({ id: "plan-003", value: 13, period: year(2021) }),
    ],
  });
  const { chart } = show(report, "indicator", { indicator: "firms" });
  expect(chart.rows).toHaveLength(2);
});

test("targets over years make a path, single figures dots", () => {
  const over = [fact({ id: "plan-001", value: 1 }), fact({ id: "plan-002", value: 2, period: year(2021) })];
  const single = [fact({ id: "plan-001", value: 1 }), fact({ id: "other-001", place: "neighbour", value: 2 })];
  expect(show(smallReport({ facts: over }), "indicator", { indicator: "firms" }).chart.type).toBe("path");
  expect(show(smallReport({ facts: single }), "indicator", { indicator: "firms" }).chart.type).toBe("dots");
});

test("units are converted for the axis and stay as stated in the words", () => {
  const facts = [
    fact({ id: "plan-001", indicator: "money", unit: "亿元", value: 2 }),
    fact({ id: "plan-002", indicator: "money", unit: "亿元", value: 3, period: year(2021) }),
    fact({ id: "plan-003", indicator: "money", unit: "万元", value: 40_000, period: year(2022) }),
  ];
  const { chart } = show(smallReport({ facts }), "indicator", { indicator: "money" });
  if (chart.type !== "path") throw new Error(chart.type);
  expect(chart.rows.map(({ value, valueText }) => [value, valueText])).toEqual([
    [2, "2亿元"],
    [3, "3亿元"],
    [4, "40000万元"],
  ]);
});

test("a fact that stands in two rows has two ids", () => {
  const facts = [
    fact({ id: "plan-001", value: 12 }),
    fact({ id: "plan-002", value: 500, form: "change" }),
    fact({ id: "report-001", kind: "actual", value: 10 }),
  ];
  const report = smallReport({ facts });
  const svg = drawChart(show(report, "bullets", { place: "city", year: "2020" }).chart, narrow);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("hostile text of a file stays text", () => {
  const label = text('<script>alert("1")</script>', "</svg><b>");
  const report = smallReport({
    facts: [fact({ id: "plan-001", label, value: 12 }), fact({ id: "report-001", label, kind: "actual", value: 10 })],
  });
  const svg = drawChart(show(report, "bullets", { place: "city", year: "2020" }).chart, narrow);
  expect(svg).not.toMatch(/<script|<b>/);
  expect(svg).toContain("&lt;script&gt;");
});

test("a view that there is not is our bug", () => {
  expect(() => show(smallReport({ facts: [] }), "map", {})).toThrow("there is no view map");
});

test("views without anything to show answer with an empty chart and no finding", () => {
  const report = smallReport({ facts: [fact({ id: "plan-001" })] });
  for (const [view, options] of [
    ["scorecard", { place: "neighbour", year: "2020" }],
    ["bullets", { place: "neighbour", year: "2020" }],
    ["revisions", { place: "neighbour", year: "2020" }],
    ["city-and-town", { plan: "plan", place: "town" }],
    ["shares", { plan: "plan", place: "town" }],
    ["sums", {}],
    ["pace", {}],
    ["trend", { place: "city", plan: "plan" }],
    ["side-by-side", { places: "city+neighbour", period: "2020" }],
  ] as const) {
    const { chart, table } = show(report, view, options);
    expect([view, chart.rows.length, table.rows.length]).toEqual([view, 0, 0]);
    expect(drawChart(chart, narrow)).toContain('height="24"');
  }
});
