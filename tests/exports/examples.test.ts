import { strFromU8 } from "fflate";
import { parquetMetadata } from "hyparquet";
import { expect, test } from "vitest";
import { buildDataFiles } from "../../src/exports/data-files.ts";
import { examples } from "../../src/exports/examples.ts";
import { small } from "./made-up.ts";

const files = new Map((await buildDataFiles(small, [], [])).map(({ name, bytes }) => [name, bytes]));
const { javascript, sql, formula } = examples(small);

/** The file that an address of /data/ leads to. */
function served(url: string): Uint8Array<ArrayBuffer> {
  const path = new URL(url).pathname;
  return files.get(path.replace(/^\/data\//, ""))! as Uint8Array<ArrayBuffer>;
}

test("the JavaScript example runs over the data files and prints the targets", async () => {
  const printed: unknown[][] = [];
  const fetch = (url: string) => Promise.resolve({ json: () => Promise.resolve(JSON.parse(strFromU8(served(url)))) });
  const console = { log: (...words: unknown[]) => printed.push(words) };
  const run = new Function("fetch", "console", `return (async () => {${javascript}})()`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await run(fetch, console);
  expect(printed.length).toBeGreaterThan(2);
  expect(printed[0]).toEqual(["云溪市", "2020", "eq", 200, "家"]);
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

test("the spreadsheet formula points at the columns of the sheet", () => {
  const header = strFromU8(files.get("facts.csv")!).split("\r\n")[0]!.split(",");
  const at = (letter: string) => header[letter.charCodeAt(0) - "A".charCodeAt(0)];
  const letters = [...formula.matchAll(/facts!([A-Z]):\1/g)].map((m) => at(m[1]!));
  expect(letters).toEqual(["indicator", "kind"]);
});

test("no example is longer than ten lines", () => {
  for (const text of [javascript, sql, formula]) expect(text.split("\n").length).toBeLessThanOrEqual(10);
});
