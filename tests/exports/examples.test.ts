import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata } from "hyparquet";
import { expect, test } from "vitest";
import { buildDataFiles } from "../../src/exports/data-files.ts";
import { examples, otherEdition } from "../../src/exports/examples.ts";
import { small } from "./made-up.ts";
import type { Languages } from "../../src/data/vocabulary.ts";

const files = new Map((await buildDataFiles(small, [], [])).map(({ name, bytes }) => [name, bytes]));
const { javascript, sql, formula, across } = examples(small);

/** The file that an address of /data/ leads to. */
function served(url: string): Uint8Array<ArrayBuffer> {
  const path = new URL(url).pathname;
  return files.get(path.replace(/^\/data\//, ""))! as Uint8Array<ArrayBuffer>;
}

/** What the JavaScript example prints over the data files. */
async function printed(): Promise<unknown[][]> {
  const lines: unknown[][] = [];
  const fetch = (url: string) => Promise.resolve({ json: () => Promise.resolve(JSON.parse(strFromU8(served(url)))) });
  const console = { log: (...words: unknown[]) => lines.push(words) };
  const run = new Function("fetch", "console", `return (async () => {${javascript}})()`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await run(fetch, console);
  return lines;
}

test("the JavaScript example runs over the data files and prints the targets", async () => {
  const lines = await printed();
  expect(lines.length).toBeGreaterThan(2);
  expect(lines[0]).toEqual(["云溪市", "2020", "eq", 200, "家"]);
});

test("the DuckDB example runs over the Parquet files and finds what the JavaScript one prints", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parquet-"));
  try {
    const local = sql.replace(/https:[^']+\/([a-z]+\.parquet)/g, (url, name: string) => {
      writeFileSync(join(folder, name), served(url));
      return join(folder, name);
    });
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = (await connection.runAndReadAll(local)).getRowsJson();
    expect(rows.map(String).sort()).toEqual((await printed()).map(String).sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the example across editions keeps each edition's places to itself, though both call them alike", async () => {
  const folder = mkdtempSync(join(tmpdir(), "editions-"));
  try {
    // Another edition: the same ids for places of other names and for other values.
    const places = [...small.places].map(
      ([id, place]) => [id, { ...place, name: { ...place.name, zh: `另${place.name.zh}` } }] as const,
    );
    const facts = [...small.facts].map(
      ([id, fact]) => [id, { ...fact, digits: fact.digits && `9${fact.digits}` }] as const,
    );
    const other = { ...small, places: new Map(places), facts: new Map(facts) };
    const theirs = new Map((await buildDataFiles(other, [], [])).map(({ name, bytes }) => [name, bytes]));
    for (const name of ["here", "there"]) mkdirSync(join(folder, name));
    const local = across.replace(/https:[^']+\/([a-z]+\.parquet)/g, (url, name: string) => {
      const path = join(folder, url.startsWith(otherEdition) ? "there" : "here", name);
      writeFileSync(path, (url.startsWith(otherEdition) ? theirs : files).get(name)!);
      return path;
    });
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = (await connection.runAndReadAll(local)).getRowsJson();
    const of = (name: string) =>
      rows
        .filter(([file]) => String(file).includes(`/${name}/`))
        .map(([, ...row]) => String(row))
        .sort();
    const here = await printed();
    expect(of("here")).toEqual(here.map(String).sort());
    const there = here.map(([place, period, bound, value, unit]) =>
      String([`另${String(place)}`, period, bound, Number(`9${String(value)}`), unit]),
    );
    expect(of("there")).toEqual(there.sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the DuckDB example names files, columns and values that there are", () => {
  const columns = new Map(
    [...sql.matchAll(/'(https:[^']+)' AS (\w+)/g)].map(([, url, name]) => [
      name!,
      parquetMetadata(served(url!).buffer).schema.map((element) => element.name),
    ]),
  );
  expect([...columns.keys()]).toEqual(["facts", "places"]);
  const used = [...sql.matchAll(/\b(facts|places)\.(\w+)\b(?!\/)/g)].filter(([, , column]) => column !== "parquet");
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter(([, table, column]) => !columns.get(table!)!.includes(column!))).toEqual([]);
});

test("the spreadsheet formula points at the columns of the sheet, whatever languages have one there", async () => {
  for (const languages of [["zh"], ["zh", "en"]] satisfies Languages[]) {
    const report = { ...small, edition: { ...small.edition, languages } };
    const facts = (await buildDataFiles(report, [], [])).find(({ name }) => name === "facts.csv")!;
    const header = strFromU8(facts.bytes).split("\r\n")[0]!.split(",");
    const at = (letter: string) => header[letter.charCodeAt(0) - "A".charCodeAt(0)];
    const letters = [...examples(report).formula.matchAll(/facts!([A-Z]):\1/g)].map((m) => at(m[1]!));
    expect([languages, letters]).toEqual([languages, ["indicator", "kind"]]);
  }
});

/** The rows of the first sheet as a spreadsheet program reads them: texts from the shared list, columns by letter. */
function firstSheet(): Map<string, string>[] {
  const parts = unzipSync(files.get("plans-side-by-side.xlsx")!);
  const text = (name: string) => strFromU8(parts[name]!);
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) =>
    match[1]!.replace(/<[^>]*>/g, ""),
  );
  return [...text("xl/worksheets/sheet1.xml").matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map((row) => {
    const cells = [...row[1]!.matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v>/g)];
    return new Map(cells.map(([, letter, type, v]) => [letter!, type!.includes('t="s"') ? shared[Number(v)]! : v!]));
  });
}

test("the spreadsheet formula counts as many targets as there are", async () => {
  const conditions = [...formula.matchAll(/facts!([A-Z]):\1,"([^"]+)"/g)];
  const counted = firstSheet().filter((row) => conditions.every(([, letter, value]) => row.get(letter!) === value));
  expect(conditions).toHaveLength(2);
  expect(counted).toHaveLength((await printed()).length);
});

test("no example is longer than ten lines", () => {
  for (const text of [javascript, sql, formula, across]) expect(text.split("\n").length).toBeLessThanOrEqual(10);
});
