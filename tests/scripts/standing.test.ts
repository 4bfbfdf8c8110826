import { expect, test } from "vitest";
import { standingIn } from "../../scripts/standing.ts";
import { loadReport } from "../../src/data/load.ts";
import type { Release } from "../../src/data/releases.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const report = loadReport("tests/fixtures/small");
const standers = { report: withAllCharts(report), comparisons: compareAll(report), articles: [] };

test("what was withdrawn keeps its page in each language, and its files lead on: they are none of the site", () => {
  const release = {
    version: "2026.1",
    things: (kind: string) => new Map(kind === "facts" ? [["gone-2020-001", {}]] : []),
  } as unknown as Release;
  const [without, having] = [[], [release]].map((releases) => standingIn({ ...standers, releases }));
  const added = (of: "pages" | "files") => [...having![of]].filter((path) => !without![of].has(path));
  expect(added("pages").sort()).toEqual(["/facts/gone-2020-001/", "/v/2026.1/"]);
  // They are still what others link to.
  expect(added("files")).toContain("/facts/gone-2020-001.bib");
  expect(having!.least - without!.least).toBe(added("pages").length * report.edition.languages.length);
});
