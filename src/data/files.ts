/** The one place under src/ that reads the disk: a folder becomes texts with their paths. */
import { isUtf8 } from "node:buffer";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { quote } from "./plain-text.ts";
import { sayError, type Problem } from "./problems.ts";

export type SourceFile = {
  /** Path from the project's root, with forward slashes, as problems show it. */
  readonly path: string;
  /** Path inside the folder that was read, with forward slashes: "plans/x/facts.csv". */
  readonly name: string;
  /** The text, its line ends as LF whatever the checkout made of them. */
  readonly text: string;
};

/** A file as it is on the disk, byte for byte. */
export type ByteFile = { readonly name: string; readonly bytes: Uint8Array };

/** Something that stands in a folder; "other" is a link, a pipe, a socket, a device: nothing that can be read as a text. */
export type Entry = { readonly name: string; readonly kind: "file" | "folder" | "other" };

/** The longest name of a file or folder, the most folders within each other and the most bytes of a file. */
const longestName = 200;
const deepestFolder = 10;
const largestFile = 50_000_000;

/**
 * Returns the files under `folder` whose name `wanted` accepts, in the order of their names; hidden files, and what is no
 * file, are left out. None where there is no such folder.
 */
export function readFiles(folder: string, wanted: (name: string) => boolean = () => true): SourceFile[] {
  const base = shownPath(folder);
  return namesUnder(folder)
    .filter(wanted)
    .map((name) => sourceFile(base, name, readFileSync(join(folder, name))));
}

function sourceFile(base: string, name: string, bytes: Buffer): SourceFile {
  return { path: `${base}/${name}`, name, text: bytes.toString("utf8").replaceAll("\r\n", "\n") };
}

/** Returns a folder's path as problems show it: from the project's root, or whole where it lies outside. */
export function shownPath(folder: string): string {
  const inside = relative(process.cwd(), resolve(folder));
  return (inside.startsWith("..") ? resolve(folder) : inside || ".").split(sep).join("/");
}

/**
 * Returns what stands under a folder, in the order of the names, each folder before what is in it; [] where there is no such
 * folder. Links are not followed: one that leads to a folder above it has no end.
 */
export function entriesUnder(folder: string, prefix = "", depth = 0): Entry[] {
  if (depth === 0 && !existsSync(folder)) return [];
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Entry[] => {
      const name = prefix + entry.name;
      if (entry.isFile()) return [{ name, kind: "file" }];
      if (!entry.isDirectory()) return [{ name, kind: "other" }];
      const inside = depth < deepestFolder ? entriesUnder(folder, `${name}/`, depth + 1) : [];
      return [{ name, kind: "folder" }, ...inside];
    });
}

function namesUnder(folder: string): string[] {
  return entriesUnder(folder).flatMap(({ name, kind }) => (kind === "file" ? [name] : []));
}

/** Returns the bytes of the files under `folder`, in the order of their names; [] where there is no such folder. */
export function readBytes(folder: string): ByteFile[] {
  return namesUnder(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** All that stands in a folder of content, read once. */
export type Content = {
  /** The folder as problems show it. */
  readonly folder: string;
  readonly entries: readonly Entry[];
  /** The texts; what stands in folders of bytes is not among them. */
  readonly files: readonly SourceFile[];
  readonly bytes: readonly ByteFile[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
};

/** Reads a folder of content; `kindOf` says how a file is read, by its name: not at all where it is undefined. Throws nothing. */
export function readContent(folder: string, kindOf: (name: string) => "text" | "bytes" | undefined): Content {
  const base = shownPath(folder);
  const [files, bytes, problems]: [SourceFile[], ByteFile[], Problem[]] = [[], [], []];
  const fault = (name: string, message: string, expected: string, line = 0) =>
    problems.push({ file: `${base}/${name}`, line, column: "", message, expected });
  let entries: readonly Entry[] = [];
  try {
    entries = entriesUnder(folder);
  } catch (error) {
    problems.push({ file: base, line: 0, column: "", message: sayError(error), expected: "a folder that can be read" });
  }
  for (const { name, kind } of entries) {
    if (kind !== "file" || kindOf(name) === undefined) continue;
    try {
      const { size } = lstatSync(join(folder, name));
      if (size > largestFile) {
        fault(name, `has ${size} bytes`, `at most ${largestFile}`);
        continue;
      }
      const read = readFileSync(join(folder, name));
      if (kindOf(name) === "bytes") bytes.push({ name, bytes: new Uint8Array(read) });
      else {
        if (!isUtf8(read)) fault(name, "is not UTF-8", "text in UTF-8", firstBrokenLine(read));
        files.push(sourceFile(base, name, read));
      }
    } catch (error) {
      fault(name, sayError(error), "a file that can be read");
    }
  }
  return { folder: base, entries, files, bytes, problems };
}

function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

/** Returns what is wrong with the entries by themselves: what is neither file nor folder, and names that are too long or nest too deep. */
export function checkEntries(folder: string, entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ name, kind }): Problem[] => {
    const last = name.split("/").at(-1)!;
    const problem = (message: string, expected: string) => [
      { file: `${folder}/${name}`, line: 0, column: "", message, expected },
    ];
    if (kind === "other") return problem("is neither a file nor a folder", "no link, pipe or device: the file itself");
    if ([...last].length > longestName)
      return problem(`${quote(last)} is a name of ${[...last].length} characters`, `at most ${longestName}`);
    if (kind === "folder" && name.split("/").length > deepestFolder)
      return problem("lies too deep to be read", `at most ${deepestFolder} folders within each other`);
    return [];
  });
}
