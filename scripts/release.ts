/**
 * npm run release -- VERSION [--date YYYY-MM-DD]: freezes what the site says now as a version, for good.
 * It only ever adds a folder under content/releases/, and sets version and date of edition.yaml where
 * they are not the released ones yet.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isDay } from "../src/data/documents.ts";
import { loadReport } from "../src/data/load.ts";
import type { Report } from "../src/data/model.ts";
import { readOwnCorrections } from "../src/data/own-corrections.ts";
import { DataError } from "../src/data/problems.ts";
import { compareVersions, readReleases, versionPattern } from "../src/data/releases.ts";
import { citationCff } from "../src/exports/citation-cff.ts";
import { buildDataFiles } from "../src/exports/data-files.ts";
import { chartFiles } from "../src/exports/chart-files.ts";
import { releaseFiles } from "../src/exports/release-files.ts";
import { viewNames, withAllCharts } from "../src/views/charts.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";

const chartStyles = new URL("../src/styles/chart.css", import.meta.url);

/** The command was given something it cannot do; the message says what would be right. */
export class ReleaseError extends Error {}

/**
 * Writes the version into `folder`/releases/. Returns how many files it has. Throws ReleaseError where
 * the version exists, is not newer than every other or is not a version, DataError for bad content;
 * nothing is written then.
 */
export async function writeRelease(folder: string, version: string, day?: string): Promise<number> {
  const target = join(folder, "releases", version);
  if (!versionPattern.test(version))
    throw new ReleaseError(`"${version}" is not a version; expected numbers and points, as 2026.1`);
  if (existsSync(target)) throw new ReleaseError(`${target} exists; a version never changes, choose the next one`);
  const releases = readReleases(join(folder, "releases"));
  const latest = releases.at(-1)?.version;
  if (latest !== undefined && compareVersions(version, latest) < 0)
    throw new ReleaseError(`"${version}" is older than ${latest}; expected a newer version`);
  const read = loadReport(folder, { views: viewNames });
  const date = day ?? (read.edition.version === version ? read.edition.date : new Date().toISOString().slice(0, 10));
  if (!isDay(date)) throw new ReleaseError(`"${date}" is not a day; expected one as 2026-11-22`);

  const report: Report = withAllCharts({ ...read, edition: { ...read.edition, version, date } });
  const known = new Set([...report.facts.keys(), ...releases.flatMap((r) => [...r.things("facts").keys()])]);
  const comparisons = compareAll(report);
  const dataFiles = await buildDataFiles(report, comparisons, readOwnCorrections(folder, known));
  const files = releaseFiles(
    report,
    comparisons,
    dataFiles,
    chartFiles(report, comparisons, readFileSync(chartStyles, "utf8")),
  );

  // Written whole beside its place first: a half written version would be there for good.
  const fresh = join(folder, "releases", `.${version}-${process.pid}`);
  try {
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), bytes);
    }
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  setEdition(join(folder, "edition.yaml"), version, date);
  return files.length;
}

/** Sets the two lines and leaves every other byte of the file as it is. */
function setEdition(file: string, version: string, date: string): void {
  const text = readFileSync(file, "utf8");
  const dated = text.replace(/^version:.*\n/m, "").replace(/^date:.*$/m, `date: "${date}"`);
  writeFileSync(file, dated.replace(/^date:/m, `version: "${version}"\ndate:`));
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
  const folder = process.env["CONTENT_DIR"] ?? "content";
  const version = positionals[0];
  if (version === undefined || positionals.length > 1) {
    console.error("usage: npm run release -- VERSION [--date YYYY-MM-DD]");
    process.exit(2);
  }
  try {
    const count = await writeRelease(folder, version, values.date);
    // The file stands in the repository, beside the one edition that is its own.
    if (folder === "content") writeFileSync("CITATION.cff", citationCff(loadReport(folder).edition));
    console.log(`released  ${version}: ${count} files in ${join(folder, "releases", version)}`);
  } catch (error) {
    if (!(error instanceof ReleaseError || error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
