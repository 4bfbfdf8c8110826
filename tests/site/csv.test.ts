/** Every CSV of the site is the same table to whatever program opens it, told nothing of its types. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { takenFor } from "./guessing.ts";

const paths = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".csv"))
  .map((path) => join("dist", path))
  .sort();
const tables = paths.map((path) => ({
  path,
  rows: parse(readFileSync(path), { bom: true, record_delimiter: "\r\n" }) as string[][],
}));

test("a table is there for people and for programs, each with the byte order mark that Excel in Chinese asks for", () => {
  expect(paths.length).toBeGreaterThan(100);
  const bare = paths.filter((path) => !readFileSync(path).subarray(0, 3).equals(Buffer.from("\uFEFF")));
  expect(bare).toEqual([]);
});

test("no cell is a word, a number, a day or a time to a program that prints it otherwise", () => {
  const taken = tables.flatMap(({ path, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell, i) => {
        const as = takenFor(cell);
        return as === undefined ? [] : [`${path} ${rows[0]![i]!}: ${cell} is taken for ${as}`];
      }),
    ),
  );
  expect(taken.slice(0, 20)).toEqual([]);
});

test("the rules find what they are meant to find, and take plain texts, numbers and days for what they are", () => {
  const mistaken = [
    "n/a",
    "NA",
    "None",
    "08",
    "1e5",
    "5%",
    "1,000",
    "40:41",
    "3-5",
    "1/2",
    "2021-01",
    "5月1日",
    "Mar 5",
  ];
  expect(mistaken.filter((cell) => takenFor(cell) === undefined)).toEqual([]);
  const plain = ["", "none", "120", "-0.5", "4.0", "2016-2020", "2021-01-16", "40:41-41", "“08”", "02·6", "5.8%的"];
  expect(plain.filter((cell) => takenFor(cell) !== undefined)).toEqual([]);
});

test("DuckDB, which guesses a type for each column, reads the same names and cells", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const differing: string[] = [];
  for (const { path, rows } of tables) {
    const [header, ...body] = rows;
    const reader = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM read_csv('${path}')`);
    const read = reader.getRowsJson() as (string | null)[][];
    if (String(reader.columnNames()) !== String(header)) differing.push(`${path}: ${String(reader.columnNames())}`);
    if (read.length !== body.length) differing.push(`${path}: ${read.length} of ${body.length} rows`);
    body.forEach((row, r) =>
      row.forEach((cell, c) => {
        const found = read[r]?.[c] ?? "";
        const same = found === cell || (/^-?\d+(\.\d+)?$/.test(cell) && Number(found) === Number(cell));
        if (!same) differing.push(`${path} ${header![c]!}: ${cell} is read as ${found}`);
      }),
    );
  }
  expect(differing.slice(0, 20)).toEqual([]);
});
