/**
 * npm run release -- VERSION [--date YYYY-MM-DD]: freezes what the site says now as a version, for good.
 * It only ever adds under content/releases/: what changed, a manifest and its hash; and it sets version and date of
 * edition.yaml.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editionDayExpected, isEditionDay } from "../src/data/lists.ts";
import type { Report } from "../src/data/model.ts";
import { readOwnCorrections, reasonsOf, type OwnCorrection } from "../src/data/own-corrections.ts";
import {
  compareVersions,
  frozenKinds,
  manifestName,
  readReleases,
  statesName,
  sumsName,
  sumsOf,
  versionPattern,
  type Release,
} from "../src/data/releases.ts";
import { citationCff } from "../src/exports/citation-cff.ts";
import { frameForm } from "../src/exports/frozen-frame.ts";
import { presentThings, releaseFiles, type PresentThing } from "../src/exports/release-files.ts";
import { buildTables } from "../src/exports/tables.ts";
import { withAllCharts } from "../src/views/charts.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";
import { ask } from "./asking.ts";
import { passGate } from "./gate.ts";

const chartStyles = new URL("../src/styles/chart.css", import.meta.url);

/** The command was given something it cannot do; the message says what would be right. */
export class ReleaseError extends Error {}

/**
 * Writes the version into `folder`/releases/. Returns how many states it adds. Throws ReleaseError where the version
 * exists, is not newer than every other or is not a version, or where something goes without a reason in
 * corrections.yaml; DataError for bad content. Nothing is written then.
 */
export async function writeRelease(folder: string, version: string, day?: string): Promise<number> {
  const store = join(folder, "releases");
  if (!versionPattern.test(version))
    throw new ReleaseError(`"${version}" is not a version; expected numbers and points, as 2026.1`);
  const target = join(store, version);
  if (existsSync(target)) throw new ReleaseError(`${target} exists; a version never changes, choose the next one`);
  const releases = readReleases(store);
  const latest = releases.at(-1)?.version;
  if (latest !== undefined && compareVersions(version, latest) < 0)
    throw new ReleaseError(`"${version}" is older than ${latest}; expected a newer version`);
  const read = passGate(folder);
  const date = day ?? new Date().toISOString().slice(0, 10);
  if (!isEditionDay(date)) throw new ReleaseError(`"${date}" is not ${editionDayExpected}; expected one as 2026-11-22`);

  const report: Report = withAllCharts({ ...read, edition: { ...read.edition, version, date } });
  const known = new Set([...report.facts.keys(), ...releases.flatMap((r) => [...r.things("facts").keys()])]);
  const comparisons = compareAll(report);
  const corrections = readOwnCorrections(folder, known, report.edition.languages);
  const things = frozenKinds.flatMap((kind) => presentThings(kind, report, comparisons));
  refuseUnexplained(things, releases, corrections);
  const tables = buildTables(report, comparisons, corrections);
  const frame = frameForm(readFileSync(chartStyles, "utf8"), report.edition);
  const files = releaseFiles({ version, date, things, tables, frame }, releases);

  // Written whole beside its place first: a half written version would be there for good.
  const fresh = join(store, `.${version}-${process.pid}`);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(fresh, name), text);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  appendFileSync(join(store, sumsName), sumsOf([{ version, manifest: files.get(manifestName)! }]));
  setEdition(join(folder, "edition.yaml"), version, date);
  return (files.get(statesName) ?? "").split("\n").filter((line) => line !== "").length;
}

/** A page that says a thing was withdrawn says why: whoever cited it wants to know. */
function refuseUnexplained(
  things: readonly PresentThing[],
  releases: readonly Release[],
  corrections: readonly OwnCorrection[],
): void {
  const there = new Set(things.map(({ kind, id }) => `${kind}/${id}`));
  const gone = frozenKinds.flatMap((kind) =>
    [...(releases.at(-1)?.things(kind) ?? [])]
      .filter(([id, row]) => !there.has(`${kind}/${id}`) && reasonsOf(kind, id, row, corrections).length === 0)
      .map(([id]) => `${kind}/${id}`),
  );
  if (gone.length > 0)
    throw new ReleaseError(
      `${gone.join(", ")}: withdrawn without a reason; expected an entry of corrections.yaml that is about it or touches it`,
    );
}

/** Sets the two lines and leaves every other byte of the file as it is. */
function setEdition(file: string, version: string, date: string): void {
  const text = readFileSync(file, "utf8");
  const dated = text.replace(/^version:.*\n/m, "").replace(/^date:.*$/m, `date: "${date}"`);
  writeFileSync(file, dated.replace(/^date:/m, `version: "${version}"\ndate:`));
}

async function release(): Promise<number> {
  const usage = "usage: npm run release -- VERSION [--date YYYY-MM-DD]";
  const asked = ask({ options: { date: { type: "string" } }, allowPositionals: true }, usage);
  if (typeof asked === "number") return asked;
  const folder = process.env["CONTENT_DIR"] ?? "content";
  const [version, ...others] = asked.positionals;
  if (version === undefined || others.length > 0) {
    console.error(usage);
    return 2;
  }
  const count = await writeRelease(folder, version, asked.values.date);
  // The file stands in the repository, beside the one edition that is its own.
  if (folder === "content") writeFileSync("CITATION.cff", citationCff(passGate(folder).edition));
  console.log(`released  ${version}: ${count} states that are new, in ${join(folder, "releases", version)}`);
  return 0;
}

if (import.meta.main) process.exitCode = await release();
