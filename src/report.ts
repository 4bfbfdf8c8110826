/** The edition that is being built: read and checked once, the one thing all pages share. */
import { loadReport } from "./data/load.ts";
import type { Comparison, Edition } from "./data/model.ts";
import { compareAll } from "./views/comparisons/compare-all.ts";

const read = loadReport(process.env["CONTENT_DIR"] ?? "content");

/** The edition's settings, with the publisher's address where one is given. */
export const edition: Edition = {
  ...read.edition,
  site: process.env["SITE_URL"] ?? read.edition.site,
  base: process.env["BASE_PATH"] ?? read.edition.base,
};

export const report = { ...read, edition };

/** Every comparison of the edition, found by rule or decided by people. */
export const comparisons: readonly Comparison[] = compareAll(report);

const byFact = Map.groupBy(
  comparisons.flatMap((comparison) => [...comparison.left, ...comparison.right].map((id) => ({ id, comparison }))),
  (entry) => entry.id,
);

/** The comparisons that a fact stands in, in their own order; [] where it stands alone. */
export function comparisonsOfFact(id: string): Comparison[] {
  return [...new Set((byFact.get(id) ?? []).map((entry) => entry.comparison))];
}
