/** The edition of the guide, in Chinese alone: a version published, then built; nothing in it is of another language or leads to one. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../src/data/vocabulary.ts";
import { languageTags } from "../../src/wording/languages.ts";
import { filesIn } from "./site.ts";

const place = ".cache/one-language";
const content = join(place, "content");
const target = join(place, "site");
let site: ReadonlyMap<string, Buffer>;

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync("tests/fixtures/quanxi", content, { recursive: true });
  run("release", "2026.1");
  run("build");
  site = filesIn(target);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const [, ...others] = languages;
const bytes = (path: string): Buffer => {
  const found = site.get(path);
  if (!found) throw new RangeError(`there is no ${path}`);
  return found;
};
const text = (path: string) => bytes(path).toString("utf8");
const ending = (...ends: string[]) => [...site.keys()].filter((path) => ends.some((end) => path.endsWith(end)));
/** A page without its scripts and styles, which know every language. */
const markup = (path: string) => text(path).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
const paths = (found: readonly string[]) => found.slice(0, 10);

test("no address, link, twin or switch is of a language that the edition lacks", () => {
  const inOther = new RegExp(`(?:^|["'( ]|example\\.org|oembed)/(?:${others.join("|")})/`, "m");
  expect(paths([...site.keys()].filter((path) => inOther.test(path)))).toEqual([]);
  const read = ending(".html", ".xml", ".json", ".atom", ".css", ".csv", "_headers", ".txt");
  expect(read.length).toBeGreaterThan(200);
  expect(paths(read.filter((path) => inOther.test(text(path))))).toEqual([]);
  for (const mark of ["hreflang", "data-language-switch", 'name="language"'])
    expect(paths(read.filter((path) => text(path).includes(mark)))).toEqual([]);
});

test("every page says in which language it is, and no part of one is in another", () => {
  const pages = ending(".html");
  expect(pages.length).toBeGreaterThan(100);
  const other = new RegExp(`lang="(?:${others.map((language) => languageTags[language]).join("|")})\\b`);
  expect(paths(pages.filter((path) => !text(path).includes(`<html lang="${languageTags.zh}"`)))).toEqual([]);
  expect(paths(pages.filter((path) => other.test(markup(path))))).toEqual([]);
});

test("no page speaks of pages or files in another language", () => {
  const visible = (path: string) => markup(path).replace(/<[^>]+>/g, " ");
  expect(paths(ending(".html").filter((path) => /英文|中英|English/.test(visible(path))))).toEqual([]);
});

test("tables, codebook, schema and records have no column or key of another language, empty or filled", () => {
  const data = ending(".csv", ".json", ".jsonl").filter((path) => !path.startsWith("/assets/"));
  expect(data.length).toBeGreaterThan(100);
  const key = new RegExp(`\\b[a-z]+_(?:${others.join("|")})\\b`);
  expect(paths(data.filter((path) => key.test(text(path))))).toEqual([]);
  expect(text("/data/units.csv")).toMatch(/^\uFEFFid,canonical,factor\r\n/);
  expect(text("/data/codes.csv")).toMatch(/^\uFEFFlist,code,name\r\n/);
  expect(paths(ending(".parquet").filter((path) => key.test(bytes(path).toString("latin1"))))).toEqual([]);
});

test("the archive says what it is once, in the language of the edition", () => {
  const [archive] = ending("side-by-side.zip").filter((path) => path.startsWith("/data/"));
  const files = Object.entries(unzipSync(new Uint8Array(bytes(archive!))));
  const readme = Buffer.from(files.find(([name]) => name.endsWith("README.txt"))![1]).toString("utf8");
  expect(readme).toContain("泉溪规划对照");
  expect(readme).not.toMatch(/To cite|Licence/);
});

test("citations, feed, embeds and search are there, each once", () => {
  expect(text("/facts/quanxi-2021-001.bib").match(/^@/gm)).toHaveLength(1);
  expect(text("/facts/quanxi-2021-001.ris").match(/^TY {2}-/gm)).toHaveLength(1);
  expect(JSON.parse(text("/facts/quanxi-2021-001.json"))).toHaveLength(1);
  expect(ending(".atom")).toEqual(["/data/corrections.atom"]);
  expect(text("/data/corrections.atom")).toContain("2026.1版");
  const charts = ending(".svg").filter((path) => path.startsWith("/charts/"));
  expect(charts.length).toBeGreaterThan(2);
  for (const chart of charts) {
    const id = chart.slice("/charts/".length, -".svg".length);
    expect(text(`/oembed/${id}.json`)).toContain(`/embed/${id}/`);
    expect(text(`/embed/${id}/index.html`)).toContain("<svg");
  }
  expect(text("/search/main.json")).toContain("地区生产总值");
});

test("a version says what it published, and its frames stay", () => {
  expect(text("/v/2026.1/index.html")).toContain("2026.1");
  const frames = [...site.keys()].filter((path) => /^\/embed\/[^/]+\/[^/]+\/index\.html$/.test(path));
  expect(frames.length).toBeGreaterThan(2);
  for (const frame of frames) expect(text(frame)).toMatch(/<h1 class="t"><a [^>]+>[^<]*\p{Script=Han}/u);
});
