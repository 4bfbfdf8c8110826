/** The edition that is being built: read and checked once, the one thing all pages share. */
import { join } from "node:path";
import { atAddress } from "./data/lists.ts";
import { loadReport } from "./data/load.ts";
import type { Comparison, Edition } from "./data/model.ts";
import { readOwnCorrections, type OwnCorrection } from "./data/own-corrections.ts";
import { readReleases, type Release } from "./data/releases.ts";
import { tableRecords } from "./exports/columns.ts";
import { buildDataFiles, type DataFile } from "./exports/data-files.ts";
import { comparisonsTable, factsTable } from "./exports/tables.ts";
import { compareAll } from "./views/comparisons/compare-all.ts";
import type { Present } from "./views/versions.ts";

const folder = process.env["CONTENT_DIR"] ?? "content";
const read = loadReport(folder);

/** The edition's settings, with the publisher's address where one is given. */
export const edition: Edition = atAddress(read.edition, process.env);

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

/** Every published version, the oldest first. */
export const releases: readonly Release[] = readReleases(join(folder, "releases"));

/** What this edition itself had wrong, the oldest first. */
export const corrections: readonly OwnCorrection[] = readOwnCorrections(
  folder,
  new Set([...report.facts.keys(), ...releases.flatMap((release) => [...release.things("facts").keys()])]),
);

/** What stands now, in the form in which a version is frozen: to be held against one. */
export const present: Present = {
  facts: tableRecords(factsTable(report.facts.values())),
  comparisons: tableRecords(comparisonsTable(comparisons)),
  charts: new Map(),
};

let files: Promise<readonly DataFile[]> | undefined;

/** Every data file; made when first asked for, and then once for all pages. */
export function dataFiles(): Promise<readonly DataFile[]> {
  return (files ??= buildDataFiles(report, comparisons, corrections));
}
