import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { emptyState } from "../../src/compare-state.ts";
import { loadReport } from "../../src/data/load.ts";
import { languages } from "../../src/data/vocabulary.ts";
import { compareContext, drawPanel } from "../../src/islands/compare-chart.ts";
import { comparePanels } from "../../src/islands/compare-panels.ts";
import { compareData } from "../../src/exports/compare-data.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { packCompareData, unpackCompareData } from "../../src/wording/compare-data.ts";

const report = loadReport("content");
const comparisons = compareAll(report);

test("the data read as they were packed, and are small", () => {
  for (const language of languages) {
    const data = compareData(report, comparisons, language);
    const sent = JSON.stringify(packCompareData(data));
    expect(unpackCompareData(JSON.parse(sent))).toEqual(data);
    expect(brotliCompressSync(sent).length).toBeLessThan(30_000);
  }
});

test("every indicator that can be chosen has a fact with a number, and every unit is known", () => {
  const data = compareData(report, comparisons, "zh");
  for (const { id } of data.indicators)
    expect(data.facts.some(({ indicator, value }) => indicator === id && value !== undefined)).toBe(true);
  const units = new Set(data.units.map(({ id }) => id));
  expect(data.facts.filter(({ value, unit }) => value !== undefined && unit !== "" && !units.has(unit))).toEqual([]);
});

test("no panel of any indicator has two facts that people keep apart, and each can be drawn both ways", () => {
  for (const language of languages) {
    const data = compareData(report, comparisons, language);
    const context = compareContext(data, language, "/");
    for (const { id } of data.indicators) {
      const { panels } = comparePanels(data, { ...emptyState, indicators: [id] }, language);
      expect(panels.length).toBeGreaterThan(0);
      for (const panel of panels) {
        const inside = new Set(panel.facts.map((fact) => fact.id));
        expect(data.apart.filter(({ facts: [a, b] }) => inside.has(a) && inside.has(b))).toEqual([]);
        for (const view of ["years", "places"] as const) {
          const svg = drawPanel(panel, view, { id: "c", width: 344 }, context);
          for (const fact of panel.facts) expect(svg).toContain(`id="c-${fact.id}"`);
        }
      }
    }
  }
});
