/**
 * Writes the pages that are made from facts as MDX into the content folder's pages/. The new set takes
 * the old one's place only when it is whole.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readGlossary } from "../src/data/glossary.ts";
import { loadReport } from "../src/data/load.ts";
import { DataError } from "../src/data/problems.ts";
import { viewNames, withAllCharts } from "../src/views/charts.ts";
import { chartSpecs } from "../src/views/charts.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";
import { pages } from "../src/views/pages.ts";

/** Writes every page and returns what it wrote, "422 pages, 1.2 MB". Throws DataError for bad content. */
export function writePages(content = process.env.CONTENT_DIR ?? "content"): string {
  const report = withAllCharts(loadReport(content, { views: viewNames }));
  const files = pages({
    report,
    comparisons: compareAll(report),
    charts: chartSpecs(report),
    glossary: readGlossary(content),
  });
  const target = process.env.PAGES_DIR ?? join(content, "pages");
  const [yard, prefix] = [dirname(target), `.${basename(target)}-`];
  mkdirSync(yard, { recursive: true });
  // What a killed run left; one build at a time is at work in a checkout.
  for (const name of readdirSync(yard))
    if (name.startsWith(prefix)) rmSync(join(yard, name), { recursive: true, force: true });
  const [fresh, old] = [join(yard, `${prefix}new`), join(yard, `${prefix}old`)];
  for (const { path, text } of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return `${files.length} pages, ${(bytes / 1e6).toFixed(1)} MB`;
}

if (import.meta.main) {
  try {
    console.log(`pages: ${writePages()}`);
  } catch (error) {
    console.error(error instanceof DataError ? error.message : error);
    process.exitCode = 1;
  }
}
