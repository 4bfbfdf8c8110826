/**
 * npm run build: checks the facts, writes the pages and builds the site into dist/. The new site takes
 * the old one's place only when it is whole.
 */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { permalinksFile } from "../src/data/content-files.ts";
import { throwIfAny } from "../src/data/problems.ts";
import { readRedirects } from "../src/data/redirects.ts";
import { readVersions } from "../src/data/releases.ts";
import { sitemapFiles } from "../src/exports/sitemap.ts";
import { passGate } from "./gate.ts";
import { writePages } from "./pages.ts";
import { engineFor } from "./engine.ts";
import { filesUnder, moveInto, writeFiles } from "./files.ts";
import { addressesOf, checkPermalinks, readPermalinks } from "./permalinks.ts";
import { run } from "./processes.ts";
import { checkRedirects, writeMoved } from "./redirects.ts";
import { refuseTooLarge, sizeLine, sizeOfSite } from "./size.ts";
import { stage } from "./stages.ts";
import { openStore } from "./store.ts";
import { openWorkplace, takeCheckout } from "./workplace.ts";

/** The addresses of the pages under a folder, without base path: "/en/plans/". */
function pagePaths(folder: string): string[] {
  return filesUnder(folder)
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, "")}`);
}

/** Puts the pages of what was withdrawn where the things have always been, in the folder of a language. */
function moveWithdrawn(folder: string): void {
  const from = join(folder, "withdrawn");
  if (!existsSync(from)) return;
  moveInto(from, folder);
}

/** Builds into `target`; throws DataError for bad content and Error where a later stage fails. */
export async function build(target = "dist"): Promise<void> {
  const leave = takeCheckout();
  try {
    const { fresh, swap, clear } = openWorkplace(target);
    try {
      await buildInto(fresh);
      swap();
    } finally {
      clear();
    }
  } finally {
    leave();
  }
}

/** Where the files that are no pages are written until the pages are there. */
const besides = (fresh: string) => `${fresh}-files`;

const script = (name: string, ...args: readonly string[]) =>
  run("node", ["--import", "./scripts/plain-errors.ts", `scripts/${name}.ts`, ...args], { quiet: true });

async function buildInto(fresh: string): Promise<void> {
  const content = process.env.CONTENT_DIR ?? "content";
  await stage("check", () => {
    const report = passGate(content);
    readVersions(content, report.edition);
    return `${report.plans.size} plans, ${report.facts.size} facts, ${report.indicators.size} indicators`;
  });
  await stage("pages", () => writePages());
  const { edition } = await import("../src/report.ts");
  // Files that are no pages take as long as the pages; each has a core of its own.
  const store = openStore(content);
  const writing = script("write-files", besides(fresh), store);
  let engine = "";
  await stage("code", async () => {
    try {
      engine = await engineFor(edition);
    } catch (error) {
      await writing;
      throw error;
    }
    return basename(engine);
  });
  await stage("site", async () => {
    const { styleFiles } = await import("../src/style-files.ts");
    await writeFiles(fresh, styleFiles());
    const { code, output } = await script("render", engine, store, fresh);
    if (code !== 0) {
      await writing;
      throw new Error(output.split("\n").slice(-60).join("\n"));
    }
    for (const language of ["", ...edition.languages]) moveWithdrawn(`${fresh}/${language}`);
    return output.trim();
  });
  await stage("files", async () => {
    const { code, output } = await writing;
    if (code !== 0) throw new Error(output);
    moveInto(besides(fresh), fresh);
    await writeFiles(fresh, sitemapFiles(pagePaths(fresh), edition));
    return output.trim();
  });
  await stage("addresses", async () => {
    const { movedAddresses } = await import("../src/moved.ts");
    checkRedirects(fresh, readRedirects(content));
    const moved = movedAddresses(content);
    const addresses = addressesOf(filesUnder(fresh));
    const listed = readPermalinks(content);
    const led = moved.map(({ from }) => from);
    throwIfAny(checkPermalinks(`${content}/${permalinksFile}`, listed, addresses, led, edition.languages));
    return `${addresses.length} addresses, ${writeMoved(fresh, moved, edition)} of old that lead on`;
  });
  await stage("size", async () => {
    const size = sizeOfSite(fresh);
    if (edition.limits) refuseTooLarge(size, edition.limits);
    return sizeLine(size);
  });
}

if (import.meta.main) {
  await build(process.env.OUT_DIR ?? "dist");
}
