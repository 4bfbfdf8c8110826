/**
 * Writes the pages that are made from facts as MDX into the content folder's pages/. The new set takes
 * the old one's place only when it is whole.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readGlossary } from "../src/data/glossary.ts";
import { loadReport } from "../src/data/load.ts";
import { viewNames, withAllCharts } from "../src/views/charts.ts";
import { chartSpecs } from "../src/views/charts.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";
import { pages } from "../src/wording/pages.ts";

/** The text of every page of an edition. Throws DataError for bad content. */
function makePages(content: string): { path: string; text: string }[] {
  const report = withAllCharts(loadReport(content, { views: viewNames }));
  return pages({
    report,
    comparisons: compareAll(report),
    charts: chartSpecs(report),
    glossary: readGlossary(content, report.edition.languages),
  });
}

const targetOf = (content: string) => process.env.PAGES_DIR ?? join(content, "pages");

/** Writes every page and returns what it wrote, "422 pages, 1.2 MB". Throws DataError for bad content. */
export function writePages(content = process.env.CONTENT_DIR ?? "content"): string {
  const files = makePages(content);
  const target = targetOf(content);
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

/** Writes the pages that differ from what is there and removes what is no more: a server that watches them sees no others. */
export function updatePages(content: string): void {
  const files = new Map(makePages(content).map(({ path, text }) => [join(targetOf(content), path), text]));
  const there = existsSync(targetOf(content))
    ? readdirSync(targetOf(content), { recursive: true, encoding: "utf8" })
    : [];
  for (const name of there) {
    const file = join(targetOf(content), name);
    if (!files.has(file) && statSync(file).isFile()) rmSync(file);
  }
  for (const [file, text] of files) {
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (import.meta.main) {
  console.log(`pages: ${writePages()}`);
}
