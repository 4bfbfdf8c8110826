import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { looksLikeFormula } from "../../src/exports/csv.ts";
import { buildDataFiles, sha256Of } from "../../src/exports/data-files.ts";
import { comparisons, correction, small } from "./made-up.ts";

const files = await buildDataFiles(small, comparisons, [correction()]);

function bytes(name: string): Uint8Array<ArrayBuffer> {
  return files.find((file) => file.name === name)!.bytes as Uint8Array<ArrayBuffer>;
}
function text(name: string): string {
  return strFromU8(bytes(name));
}
function csv(name: string): Record<string, string>[] {
  return parse(text(name), { columns: true }) as Record<string, string>[];
}
type Field = { name: string; type: string; constraints?: { required?: true; enum?: string[]; pattern?: string } };
type Resource = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
};
const dataPackage = JSON.parse(text("datapackage.json")) as Record<string, unknown> & { resources: Resource[] };

test("built again, every file has the same bytes", async () => {
  const again = await buildDataFiles(small, comparisons, [correction()]);
  expect(again.map(({ name, sha256 }) => [name, sha256])).toEqual(files.map(({ name, sha256 }) => [name, sha256]));
});

test("in another time zone, every file has the same bytes", async () => {
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  const again = await buildDataFiles(small, comparisons, [correction()]);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(again.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
});

test("CSV begins with its header, without a byte order mark, and ends its lines in CR LF", () => {
  expect(text("facts.csv")).toMatch(/^id,place,indicator,.*,note_en,plan\r\n/);
  expect(text("facts.csv").replaceAll("\r\n", "")).not.toContain("\n");
});

test("JSON says the same as CSV, with numbers as numbers, null where empty and lists as lists", () => {
  const rows = JSON.parse(text("facts.json")) as Record<string, unknown>[];
  expect(rows).toHaveLength(csv("facts.csv").length);
  expect(rows.find(({ id }) => id === "yunxi-2021-010")).toMatchObject({ value: 3.7, unit: "%", note: null });
  const [first] = JSON.parse(text("comparisons.json")) as Record<string, unknown>[];
  expect(first).toMatchObject({
    right: ["yunxi-2021-010"],
    reasons: ["estimate", "definition"],
    margin: 0.1,
    margin_bound: "ge",
  });
});

test("Parquet reads back with types, nulls and Chinese, and says which version it is", async () => {
  const file = bytes("facts.parquet").buffer;
  const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
  const stated = csv("facts.csv");
  expect(rows.map(({ label }) => label)).toEqual(stated.map(({ label }) => label));
  expect(rows.map(({ value }) => value)).toEqual(stated.map(({ value }) => (value === "" ? null : Number(value))));
  const metadata = Object.fromEntries(parquetMetadata(file).key_value_metadata!.map(({ key, value }) => [key, value]));
  expect(metadata).toMatchObject({ license: "CC-BY-4.0" });
});

test("a table without rows is a Parquet file too", async () => {
  const none = await buildDataFiles(small, [], []);
  const file = (none.find(({ name }) => name === "corrections.parquet")!.bytes as Uint8Array<ArrayBuffer>).buffer;
  expect(await parquetReadObjects({ file })).toEqual([]);
});

test("the spreadsheet has a sheet for each table, the facts first, with typed cells", () => {
  const parts = unzipSync(bytes("plans-side-by-side.xlsx"));
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(sheets.slice(0, 3)).toEqual(["facts", "comparisons", "tasks"]);
  expect(sheets.slice(-3)).toEqual(["codebook", "codes", "about"]);
  const first = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  expect(first.match(/<row /g)).toHaveLength(csv("facts.csv").length + 1);
  expect(first).toMatch(/<c r="K2"[^>]*><v>120<\/v>/);
});

test("the archive holds every file, a README in both languages and checksums that hold", () => {
  const inside = unzipSync(bytes("plans-side-by-side.zip"));
  const folder = "plans-side-by-side-2026-11-22/";
  const sums = strFromU8(inside[`${folder}SHA256SUMS`]!).trimEnd().split("\n");
  for (const line of sums) {
    const [sum, name] = line.split("  ");
    expect(sha256Of(inside[folder + name!]!), name).toBe(sum);
  }
  expect(sums.length + 2).toBe(Object.keys(inside).length);
  const readme = strFromU8(inside[`${folder}README.txt`]!);
  expect(readme).toContain("两地规划对照，未发布，截至2026-11-22");
  expect(readme).toContain("Two plans side by side. Unpublished, as of 2026-11-22");
  expect(readme.split("\r\n").filter(looksLikeFormula)).toEqual([]);
});

test("the manifest has the size and SHA-256 of every other file", () => {
  const manifest = JSON.parse(text("manifest.json")) as { files: { path: string; bytes: number; sha256: string }[] };
  expect(manifest.files.map(({ path }) => path)).toEqual(files.slice(0, -1).map(({ name }) => name));
  for (const { path, bytes: size, sha256 } of manifest.files) {
    expect(bytes(path).length).toBe(size);
    expect(sha256Of(bytes(path))).toBe(sha256);
  }
});

test("the data package names a version, a licence, and files whose size and hash are right", () => {
  expect(dataPackage).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "plans-side-by-side",
    created: "2026-11-22T00:00:00Z",
    licenses: [{ name: "CC-BY-4.0" }],
  });
  for (const { path, bytes: size, hash } of dataPackage.resources) {
    expect(bytes(path).length).toBe(size);
    expect(`sha256:${sha256Of(bytes(path))}`).toBe(hash);
  }
});

test("every cell of every file of the data package has the type, list and pattern of its field", () => {
  for (const { name, path, schema } of dataPackage.resources) {
    const rows = csv(path);
    expect(text(path).split("\r\n")[0]).toBe(schema.fields.map((field) => field.name).join(","));
    for (const { name: column, type, constraints = {} } of schema.fields)
      for (const row of rows) {
        const cell = row[column]!;
        const where = `${name}.${column} ${cell}`;
        if (cell === "") expect(constraints.required, where).toBeUndefined();
        else {
          if (type === "number") expect(cell, where).toMatch(/^-?\d+(\.\d+)?$/);
          if (type === "boolean") expect(["true", "false"], where).toContain(cell);
          if (constraints.enum) expect(constraints.enum, where).toContain(cell);
          if (constraints.pattern) expect(cell, where).toMatch(new RegExp(constraints.pattern));
        }
      }
  }
});

test("the primary and foreign keys of the data package hold", () => {
  const column = (resource: string, name: string) => csv(`${resource}.csv`).map((row) => row[name]!);
  let foreign = 0;
  for (const { name, schema } of dataPackage.resources) {
    const key = schema.primaryKey?.map((field) => column(name, field)) ?? [];
    const keys = (key[0] ?? []).map((_, i) => key.map((cells) => cells[i]).join(" "));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      foreign++;
      const known = column(reference.resource ?? name, reference.fields[0]!);
      const given = column(name, fields[0]!).filter((cell) => cell !== "");
      expect(
        given.filter((cell) => !known.includes(cell)),
        `${name}.${fields[0]!}`,
      ).toEqual([]);
    }
  }
  expect(foreign).toBeGreaterThan(15);
});

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
};

/** What is wrong with a value by the part of JSON Schema that our schema uses. */
function faults(value: unknown, schema: Schema, path: string): string[] {
  const is = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const found: string[] = [];
  if (schema.type && ![schema.type].flat().some((t) => t === is || (t === "integer" && Number.isInteger(value))))
    found.push(`${path} is ${is}`);
  if (schema.enum && !schema.enum.includes(value)) found.push(`${path} is ${String(value)}`);
  if (schema.pattern && typeof value === "string" && !new RegExp(schema.pattern, "u").test(value))
    found.push(`${path}: ${value}`);
  if (is === "array" && schema.items)
    found.push(...(value as unknown[]).flatMap((item, i) => faults(item, schema.items!, `${path}[${i}]`)));
  if (is === "object" && schema.properties) {
    const object = value as Record<string, unknown>;
    found.push(...schema.required!.filter((name) => !(name in object)).map((name) => `${path}.${name} is missing`));
    for (const [name, part] of Object.entries(object)) {
      const inner = schema.properties[name];
      found.push(...(inner ? faults(part, inner, `${path}.${name}`) : [`${path}.${name} is unknown`]));
    }
  }
  return found;
}

test("the JSON file of every table is what the JSON Schema says", () => {
  const schema = JSON.parse(text("schema.json")) as { $schema: string; $id: string; $defs: Record<string, Schema> };
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.$id).toBe("https://small.example.org/data/schema.json");
  for (const [name, part] of Object.entries(schema.$defs))
    expect(faults(JSON.parse(text(`${name}.json`)), part, name)).toEqual([]);
  expect(faults([{ id: 1 }], schema.$defs["themes"]!, "themes")).toContain("themes[0].id is number");
});

test("the codebook has a row for every column, and the codes one for every code of a closed list", () => {
  const columns = dataPackage.resources.flatMap(({ name, schema }) =>
    schema.fields.map((field) => `${name}.${field.name}`),
  );
  expect(csv("codebook.csv").map(({ table, column }) => `${table!}.${column!}`)).toEqual(columns);
  expect(csv("codes.csv")).toContainEqual({ list: "bound", code: "le", name: "不超过", name_en: "At most" });
});
