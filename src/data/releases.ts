/**
 * releases/<version>/: what each published version said, frozen. The manifest of a version has the hash
 * of its every file, and a version whose files are not those is not read at all.
 */
import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { readBytes, type ByteFile } from "./files.ts";
import type { Text } from "./model.ts";
import { throwIfAny, type Problem } from "./problems.ts";

/** A row of a frozen table: cells as text by column, "" where empty. */
export type FrozenRow = Readonly<Record<string, string>>;
export type FrozenTable = ReadonlyMap<string, FrozenRow>;

/** How a version worded a thing: its title, and the value or verdict in words. */
export type FrozenWords = { readonly title: Text; readonly text: Text };

export type Release = {
  readonly version: string;
  readonly date: string;
  /** Files by name in the folder: "data/facts.csv", "charts/x.zh.svg". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The rows of a frozen CSV file by its name in the folder, "data/facts.csv"; [] where there is none. */
  readonly rows: (name: string) => readonly FrozenRow[];
  /** The things of a kind as rows by id; a chart's row has its data as CSV in the column `rows`. */
  readonly things: (kind: FrozenKind) => FrozenTable;
  /** The words for a thing: ("facts", "x-017"). */
  readonly words: (kind: FrozenKind, id: string) => FrozenWords | undefined;
};

/** The kinds of things that a version keeps one by one. */
export const frozenKinds = ["facts", "comparisons", "charts"] as const;
export type FrozenKind = (typeof frozenKinds)[number];

export const manifestName = "manifest.json";
export const versionPattern = /^\d+(\.\d+)+$/;

export type Manifest = {
  readonly version: string;
  readonly date: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
};

/** Returns -1, 0 or 1 for an older, the same or a newer version: 2026.2 is older than 2026.10. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/**
 * Reads all versions under `folder`, the oldest first; [] where nothing was released yet. Throws
 * DataError where a file is not what its manifest says.
 */
export function readReleases(folder: string): Release[] {
  const byVersion = Map.groupBy(readBytes(folder), ({ name }) => name.split("/")[0]!);
  const releases: Release[] = [];
  const problems: Problem[] = [];
  for (const [version, files] of [...byVersion].sort(([a], [b]) => compareVersions(a, b))) {
    const inside = files.map(({ name, bytes }) => ({ name: name.slice(version.length + 1), bytes }));
    const found = checkRelease(`${folder}/${version}`, version, inside);
    problems.push(...found);
    if (found.length === 0) releases.push(parseRelease(inside));
  }
  throwIfAny(problems);
  return releases;
}

/** Returns what is not as the manifest of the version says: missing, added or changed files. */
export function checkRelease(folder: string, version: string, files: readonly ByteFile[]): Problem[] {
  const problem = (name: string, message: string, expected: string): Problem => ({
    file: `${folder}/${name}`,
    line: 0,
    column: "",
    message,
    expected,
  });
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const manifestBytes = byName.get(manifestName);
  if (!versionPattern.test(version) || !manifestBytes)
    return [problem(manifestName, "is missing", "a folder that npm run release made")];
  const manifest = JSON.parse(new TextDecoder().decode(manifestBytes)) as Manifest;
  const listed = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  const frozen = "the file as it was released: a version never changes";
  return [
    ...(manifest.version === version ? [] : [problem(manifestName, `is of version ${manifest.version}`, version)]),
    ...files.filter(({ name }) => !listed.has(name)).map(({ name }) => problem(name, "was added later", frozen)),
    ...manifest.files.flatMap(({ path, sha256 }) => {
      const bytes = byName.get(path);
      if (!bytes) return [problem(path, "is missing", frozen)];
      const now = createHash("sha256").update(bytes).digest("hex");
      return now === sha256 ? [] : [problem(path, `has the SHA-256 ${now}`, `${sha256}, ${frozen}`)];
    }),
  ];
}

/** Returns the version that the files are; its tables are read when they are first asked for. */
export function parseRelease(files: readonly ByteFile[]): Release {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const text = (name: string) => new TextDecoder().decode(byName.get(name) ?? new Uint8Array());
  const { version, date } = JSON.parse(text(manifestName)) as Manifest;
  const read = remember((name): readonly FrozenRow[] => parse(text(name), { columns: true }) as FrozenRow[]);
  const byId = remember((name): FrozenTable => new Map(read(name).map((row) => [row["id"] ?? "", row])));
  const things = remember((kind): FrozenTable => {
    if (kind !== "charts") return byId(`data/${kind}.csv`);
    const rows = read("words/charts.csv").map(({ id = "", title = "", title_en = "" }) => [
      id,
      { id, title, title_en, rows: text(`charts/${id}.csv`) },
    ]);
    return new Map(rows as [string, FrozenRow][]);
  });
  return {
    version,
    date,
    files: byName,
    rows: read,
    things,
    words: (kind, id) => {
      const row = byId(`words/${kind}.csv`).get(id);
      return (
        row && { title: { zh: row["title"]!, en: row["title_en"]! }, text: { zh: row["text"]!, en: row["text_en"]! } }
      );
    },
  };
}

/** How a version named itself and its publisher, and under which licence it stands. */
export type ReleaseNames = {
  readonly title: Text;
  readonly publisher: Text;
  readonly license: { readonly name: string; readonly url: string };
  /** The whole address that the site had then, with a slash at its end. */
  readonly root: string;
};

/** Returns the names that stand in the version's data package, Chinese · English; undefined where it has none. */
export function releaseNames(release: Pick<Release, "files">): ReleaseNames | undefined {
  const bytes = release.files.get("data/datapackage.json");
  if (!bytes) return undefined;
  const { title, contributors, licenses, homepage } = JSON.parse(new TextDecoder().decode(bytes)) as {
    title: string;
    contributors: readonly [{ readonly title: string }];
    licenses: readonly [{ readonly title: string; readonly path: string }];
    homepage: string;
  };
  const both = (names: string): Text => {
    const middle = names.indexOf(" · ");
    return middle < 0 ? { zh: names, en: names } : { zh: names.slice(0, middle), en: names.slice(middle + 3) };
  };
  const [{ title: name, path: url }] = licenses;
  return {
    title: both(title),
    publisher: both(contributors[0].title),
    license: { name, url },
    root: homepage.replace(/data\/$/, ""),
  };
}

/** Returns the drawing of a chart that the version froze in a language, for a desk or for a phone; undefined where it has none. */
export function frozenDrawing(
  release: Release,
  id: string,
  language: string,
  size: "wide" | "narrow",
): string | undefined {
  const bytes = release.files.get(`charts/${id}${size === "narrow" ? ".narrow" : ""}.${language}.svg`);
  return bytes && new TextDecoder().decode(bytes);
}

/** Works out an answer when it is first asked for, and keeps it. */
function remember<Key extends string, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
