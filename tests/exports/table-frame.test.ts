import { expect, test } from "vitest";
import { tableFrameHeight, tableFramePage } from "../../src/exports/table-frame.ts";
import { smallReport } from "../views/small-report.ts";

const html = tableFramePage({
  id: "side-by-side",
  title: "<b>Places",
  description: "All",
  path: "/side-by-side/",
  table:
    '<table class="sbs-table"><tr class="row" id="row-a"><td class="c"><a href="/facts/x/">1</a></td></tr></table>',
  columns: 3,
  more: "All years",
  edition: smallReport({ facts: [] }).edition,
  language: "en",
  css: ".sbs-table .n{color:var(--ink)} .sbs-table td{padding:0} :root{--ink:#000;--paper:#fff}",
});

test("the frame of a table asks nobody for anything and its links leave the host's page as it is", () => {
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<link rel="stylesheet"|<img|<iframe/);
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((link) => !link.includes('target="_blank"'))).toEqual([]);
});

test("a hostile title stays text, and a column's number is not taken for a chart's narrow drawing", () => {
  expect(html).not.toContain("<b>Places");
  expect(html).not.toContain(".n{display:none}");
});

test("a table is offered a height by its rows, at most what an article can hold", () => {
  expect(tableFrameHeight(1)).toBeLessThan(tableFrameHeight(3));
  expect(tableFrameHeight(500)).toBe(tableFrameHeight(50));
});
