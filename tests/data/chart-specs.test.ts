import { expect, test } from "vitest";
import { parseChartSpecs } from "../../src/data/chart-specs.ts";
import { file } from "./editions.ts";

test("every option of a chart is text, as it is in an address", () => {
  const text =
    "- { id: x, title: 图, title_en: Chart, view: path, options: { indicator: gdp, from: 2020, wide: true } }\n";
  const [rows, problems] = parseChartSpecs(file("charts.yaml", text));
  expect(problems).toEqual([]);
  expect(rows[0]!.item.options).toEqual({ indicator: "gdp", from: "2020", wide: "true" });
});
