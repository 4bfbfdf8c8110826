/** Every file under /data/ but the pages: made once from the report, the same bytes for the same content. */
import { createHash } from "node:crypto";
import type { Comparison, Edition, Report, Text } from "../data/model.ts";
import type { OwnCorrection } from "../data/own-corrections.ts";
import { inEveryLanguage, languageOfPrograms, together } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, dataPath } from "../links.ts";
import { dataFileWords } from "../messages/messages.ts";
import { makeZip } from "./archive.ts";
import { codebookLines, codesLines } from "./codebook.ts";
import type { Table } from "./columns.ts";
import { csvFile } from "../data/csv-line.ts";
import { tableCsv } from "./csv.ts";
import { buildDataPackage } from "./data-package.ts";
import { formatJson, formatJsonRows, rowObjects } from "./json.ts";
import { buildJsonSchema } from "./json-schema.ts";
import { mediaTypeOf } from "./media-types.ts";
import { tableParquet } from "./parquet.ts";
import { planRecord } from "./plan-records.ts";
import { readmeLines } from "./readme.ts";
import { buildTables } from "./tables.ts";
import { tablesXlsx } from "./xlsx.ts";

/** The name of the package, its archive and its spreadsheet. */
export const packageName = "plans-side-by-side";

export type DataFile = {
  /** Name under /data/, without folders. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly title: Text;
};

/** Returns the SHA-256 of bytes in lower-case hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Returns every file, in the order in which they are offered; the manifest stands last. */
export async function buildDataFiles(
  report: Report,
  comparisons: readonly Comparison[],
  corrections: readonly OwnCorrection[],
): Promise<DataFile[]> {
  const { edition } = report;
  const tables = buildTables(report, comparisons, corrections);
  const metadata = {
    title: edition.title[languageOfPrograms(edition.languages)],
    ...(edition.version === undefined ? {} : { version: edition.version }),
    date: edition.date,
    license: edition.license.data,
    url: absoluteUrl(dataPath(), languageOfPrograms(edition.languages), edition),
  };
  const perTable = tables.flatMap((table) => [
    dataFile(`${table.name}.csv`, table.title, tableCsv(table)),
    dataFile(`${table.name}.json`, table.title, tableJson(table, report)),
    dataFile(`${table.name}.parquet`, table.title, tableParquet(table, metadata)),
  ]);
  const codebook = codebookFiles(report, tables, perTable);
  const readme = readmeLines(report, tables);
  const workbook = dataFile(
    `${packageName}.xlsx`,
    titleOf("workbook"),
    await tablesXlsx(
      tables,
      readme.map((line) => [line]),
      edition.date,
    ),
  );
  const inside = [...perTable, ...codebook, workbook];
  const archive = archiveOf(readme, inside, edition);
  const all = [...inside, archive];
  return [...all, dataFile("manifest.json", titleOf("manifest"), manifest(report, all))];
}

/** What the columns and codes of all tables mean: for people, and in the two forms that programs know. */
function codebookFiles({ edition, plans }: Report, tables: readonly Table[], files: readonly DataFile[]): DataFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const url = (below?: string) => absoluteUrl(dataPath(below), edition.languages[0], edition);
  const sources = [...plans.values()].map((plan) => ({ title: together(plan.title, edition.languages, " · ") }));
  const resources = tables.map((table) => {
    const { bytes, sha256 } = byName.get(`${table.name}.csv`)!;
    return { table, bytes: bytes.length, sha256 };
  });
  const dataPackage = buildDataPackage(packageName, edition, url(), sources, resources);
  return [
    dataFile("codebook.csv", titleOf("codebook"), csvFile(codebookLines(tables))),
    dataFile("codes.csv", titleOf("codes"), csvFile(codesLines(tables))),
    dataFile("schema.json", titleOf("schema"), formatJson(buildJsonSchema(tables, url("schema.json"), edition))),
    dataFile("datapackage.json", titleOf("dataPackage"), formatJson(dataPackage)),
  ];
}

/** All files in one folder of a zip, with what they are and their sums. */
function archiveOf(readme: readonly string[], files: readonly DataFile[], edition: Edition): DataFile {
  const folder = `${packageName}-${edition.version ?? edition.date}`;
  const entries = [
    ["README.txt", encode(`${readme.join("\r\n")}\r\n`)] as const,
    ...files.map(({ name, bytes }) => [name, bytes] as const),
    ["SHA256SUMS", encode(checksums(files))] as const,
  ].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  return dataFile(`${packageName}.zip`, titleOf("archive"), makeZip(entries, edition.date));
}

function titleOf(name: keyof (typeof dataFileWords)[Language]): Text {
  return inEveryLanguage((language) => dataFileWords[language][name]);
}

/** Returns the lines that `sha256sum --check` reads. */
export function checksums(files: readonly Pick<DataFile, "name" | "sha256">[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}

function manifest({ edition }: Report, files: readonly DataFile[]): string {
  return formatJson({
    ...(edition.version === undefined ? {} : { version: edition.version }),
    date: edition.date,
    files: files.map(({ name, mediaType, bytes, sha256 }) => ({
      path: name,
      mediatype: mediaType,
      bytes: bytes.length,
      sha256,
    })),
  });
}

function tableJson(table: Table, report: Report): string {
  const objects = rowObjects(table);
  if (table.name !== "plans") return formatJsonRows(objects);
  const { languages } = report.edition;
  return formatJson(
    objects.map((row) => ({ ...row, ...planRecord(report.plans.get(row["id"] as string)!, languages) })),
  );
}

function dataFile(name: string, title: Text, content: string | Uint8Array): DataFile {
  const bytes = typeof content === "string" ? encode(content) : content;
  return { name, title, mediaType: mediaTypeOf(name), bytes, sha256: sha256Of(bytes) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
