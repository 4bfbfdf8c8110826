/** The files of a published version, made of what it stored: its tables, and all of it in one archive. */
import type { FrozenKind, FrozenRow, Release, TableState } from "../data/releases.ts";
import { makeZip } from "./archive.ts";
import { codebookLines, codesLines } from "./codebook.ts";
import type { Cell, Column, Table } from "./columns.ts";
import { csvFile } from "../data/csv-line.ts";
import { tableCsv } from "./csv.ts";
import { checksums, packageName, sha256Of } from "./data-files.ts";
import { formatJsonRows, rowObjects } from "./json.ts";
import { tableParquet } from "./parquet.ts";
import { tablesXlsx } from "./xlsx.ts";

/** The name of the archive in the folder of a version. */
export const versionArchive = `${packageName}.zip`;

export type VersionFile = { readonly name: string; readonly bytes: Uint8Array };

/** Returns the tables of a version, in the order in which it published them. */
export function versionTables(release: Release): Table[] {
  return release.tables.map((state) => tableOf(state, release));
}

function tableOf({ id, head, rows }: TableState, release: Release): Table {
  const table = head as Omit<Table, "rows">;
  const { columns } = table;
  const ofThings = (kind: FrozenKind) =>
    [...release.things(kind).values()].map((row: FrozenRow) => columns.map(({ name }) => row[name] ?? ""));
  const cells = rows ?? ofThings(id as FrozenKind);
  return { ...table, rows: cells.map((row) => row.map((text, i) => cellOf(text, columns[i]!))) };
}

/** The cell that a text was made from: the other direction of `cellText`. */
function cellOf(text: string, { type, separator }: Column): Cell {
  if (text === "") return undefined;
  if (type === "boolean") return text === "true";
  return type === "list" && separator !== undefined ? text.split(separator) : text;
}

/** Returns the tables as CSV and JSON. */
export function versionTableFiles(release: Release): VersionFile[] {
  return versionTables(release).flatMap((table) => [
    { name: `${table.name}.csv`, bytes: encode(tableCsv(table)) },
    { name: `${table.name}.json`, bytes: encode(formatJsonRows(rowObjects(table))) },
  ]);
}

/** Returns the archive: every table in every format, what columns and codes mean, and the hashes of all. `about` says what it is. */
export async function versionZip(release: Release, about: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const { version, date } = release;
  const tables = versionTables(release);
  const inside = [
    ...versionTableFiles(release),
    ...tables.map((table) => ({ name: `${table.name}.parquet`, bytes: tableParquet(table, { version, date }) })),
    { name: "codebook.csv", bytes: encode(csvFile(codebookLines(tables))) },
    { name: "codes.csv", bytes: encode(csvFile(codesLines(tables))) },
    {
      name: `${packageName}.xlsx`,
      bytes: await tablesXlsx(
        tables,
        about.map((line) => [line]),
        date,
      ),
    },
  ];
  const sums = checksums(inside.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes) })));
  const all = [
    { name: "README.txt", bytes: encode(about.map((line) => `${line}\r\n`).join("")) },
    ...inside,
    { name: "SHA256SUMS", bytes: encode(sums) },
  ];
  return makeZip(
    all.map(({ name, bytes }) => [`${packageName}-${version}/${name}`, bytes] as const),
    date,
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
