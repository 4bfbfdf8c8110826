import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { chartCsv, chartInLanguages, chartJson, chartSvgFile, fileWidth } from "../../src/exports/chart-files.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const report = withAllCharts(loadReport("content"));
const comparisons = compareAll(report);
const views = (id: string) => chartInLanguages(report, comparisons, report.charts.get(id)!);
const rows = (id: string) => parse(chartCsv(views(id), report), { columns: true }) as Record<string, string>[];
const css = readFileSync("src/styles/chart.css", "utf8");

test("a row of the CSV has the ids, the stated numbers and the comparison", () => {
  const fdi = rows("outcomes-2020").find(
    ({ target_value, target_unit }) => target_value === "12" && target_unit === "亿美元",
  )!;
  expect(fdi["target"]).toBe("lujia-2020-224");
  expect(fdi["theme_en"]).toBe("Openness");
  expect([fdi["verdict"], fdi["margin"], fdi["margin_unit"]]).toEqual(["missed", "-1.5", "亿美元"]);
});

test("every chart's CSV has one line for each row of its table", () => {
  for (const [id, spec] of report.charts) {
    const lines = parse(chartCsv(views(id), report)) as string[][];
    expect(lines.length - 1, spec.id).toBe(views(id).zh.table.rows.length);
    expect(new Set(lines[0]).size, spec.id).toBe(lines[0]!.length);
  }
});

test("the JSON says the finding in both languages and names the facts", () => {
  const json = JSON.parse(chartJson(views("fdi"), report)) as Record<string, Record<string, string>>;
  expect(json["finding"]!["en"]).toBe(views("fdi").en.finding);
  expect(json["facts"]).toEqual(views("fdi").zh.facts);
});

test("the SVG file stands alone: title, sources, address, links to the site, no var()", () => {
  const svg = chartSvgFile(views("fdi").en, "en", report, { css, theme: "light", width: fileWidth });
  expect(svg).toContain(views("fdi").en.title);
  expect(svg).toMatch(/Sources: .*CC BY 4\.0/);
  expect(svg).toContain('href="https://plans.example.org/en/facts/');
  expect(svg).not.toMatch(/var\(|<script|style=/);
});
