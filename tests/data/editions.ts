/** Editions to test with: the made-up ones under tests/fixtures, whole or with some files changed. */
import { existsSync, readFileSync } from "node:fs";
import { readFiles, type Content, type SourceFile } from "../../src/data/files.ts";
import { isDataFile } from "../../src/data/load.ts";

/** The files of a fixture edition, as if it lay in content/. */
export function editionFiles(folder: "minimal" | "small"): SourceFile[] {
  return shownAsContent(readFiles(`tests/fixtures/${folder}`, isDataFile));
}

/** The minimal edition with the files of tests/fixtures/bad/<rule>, and without those its removed.txt names. */
export function badEdition(rule: string): SourceFile[] {
  const folder = `tests/fixtures/bad/${rule}`;
  const removed = existsSync(`${folder}/removed.txt`) ? readFileSync(`${folder}/removed.txt`, "utf8").split("\n") : [];
  const changed = readFiles(folder, (name) => !["expected.txt", "removed.txt"].includes(name));
  return withFiles(editionFiles("minimal"), shownAsContent(changed)).filter(({ name }) => !removed.includes(name));
}

/** The files as a folder of content that was read. */
export function contentOf(files: readonly SourceFile[]): Content {
  const folders = files.flatMap(({ name }) => name.split("/").map((_, i, parts) => parts.slice(0, i).join("/")));
  const entries = [
    ...[...new Set(folders)].filter((name) => name !== "").map((name) => ({ name, kind: "folder" as const })),
    ...files.map(({ name }) => ({ name, kind: "file" as const })),
  ];
  return { folder: "content", entries, files, bytes: [], problems: [] };
}

/** `files` with those of `changed` in the place of, or beside, those of the same names. */
export function withFiles(files: readonly SourceFile[], changed: readonly SourceFile[]): SourceFile[] {
  const byName = new Map([...files, ...changed].map((file) => [file.name, file]));
  return [...byName.values()];
}

/** A file of an edition with a text of its own. */
export function file(name: string, text: string): SourceFile {
  return { path: `content/${name}`, name, text };
}

function shownAsContent(files: readonly SourceFile[]): SourceFile[] {
  return files.map(({ name, text }) => file(name, text));
}
