/**
 * releases/: what each published version said. A state of a thing is stored once, as a line of the states of the
 * version that first had it, and is known by the SHA-256 of that line; a version's manifest names the state of its
 * every thing and the manifest before it. Whoever changes a byte anywhere breaks the chain, and nothing is read.
 */
import { createHash } from "node:crypto";
import { readBytes, type ByteFile } from "./files.ts";
import type { Edition, Text } from "./model.ts";
import { throwIfAny, type Problem } from "./problems.ts";
import { languages, type Language } from "./vocabulary.ts";

/** A row of a frozen table: cells as text by column, "" where empty. */
export type FrozenRow = Readonly<Record<string, string>>;
export type FrozenTable = ReadonlyMap<string, FrozenRow>;

/** The kinds of things whose page says what each version said of them. */
export const frozenKinds = ["facts", "comparisons", "charts", "indicators"] as const;
export type FrozenKind = (typeof frozenKinds)[number];

/** What versions say of a thing for as long as it does not change. */
export type ThingState = {
  readonly kind: FrozenKind;
  readonly id: string;
  /** Its row of the public table; of a chart its texts, its table as CSV and its drawings. */
  readonly row: FrozenRow;
  /** What it is called and what it says, in the words of the version that first had it. */
  readonly title: Text;
  readonly text: Text;
  /** Of a chart: the form of its frame by its hash, and the SHA-256 of the finished pages. */
  readonly frame?: string;
  readonly pages?: Partial<Text>;
};

/** A table: all that is said of it but its rows, and these as text; the rows of frozen kinds are those of its things. */
export type TableState = {
  readonly kind: "tables";
  readonly id: string;
  readonly head: unknown;
  readonly rows?: readonly (readonly string[])[];
};

/** The page of a chart's frame with places to be filled in; its style and its script stand in it, once for all charts. */
export type FrameState = { readonly kind: "frames"; readonly id: "frame"; readonly html: Partial<Text> };

export type State = ThingState | TableState | FrameState;

/** A thing's state with what it is known by, and the version that first had it. */
export type StoredState = ThingState & {
  readonly hash: string;
  readonly since: { readonly version: string; readonly date: string };
};

type Manifest = {
  readonly version: string;
  readonly date: string;
  /** SHA-256 of the manifest of the version before; null in the first. */
  readonly before: string | null;
  /** "facts/x-017", "tables/tasks", "frames/frame" → the hash of its state. */
  readonly states: Readonly<Record<string, string>>;
};

export type Release = {
  readonly version: string;
  readonly date: string;
  /** SHA-256 of its manifest: what the version is known by. */
  readonly sha256: string;
  /** Those it was published in: the form of its frames has a page for each. */
  readonly languages: readonly Language[];
  /** The rows of a kind by id, in the order of their table. */
  readonly things: (kind: FrozenKind) => FrozenTable;
  readonly state: (kind: FrozenKind, id: string) => StoredState | undefined;
  readonly tables: readonly TableState[];
  /** The form of a frame by its hash. Throws RangeError for an unknown one. */
  readonly frame: (hash: string) => FrameState;
  readonly manifest: Manifest;
};

export const manifestName = "manifest.json";
export const statesName = "states.jsonl";
/** The hashes of all manifests, as `sha256sum --check` reads them. */
export const sumsName = "SHA256SUMS";
export const versionPattern = /^\d+(\.\d+)+$/;

/** Returns the SHA-256 of text or bytes in lower-case hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

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
 * Reads all versions of the edition under `content`, the oldest first. Throws DataError where a byte of them is not as it
 * was released, and where the edition does not name the newest as its version.
 */
export function readVersions(content: string, edition: Pick<Edition, "version">): Release[] {
  const releases = readReleases(`${content}/releases`);
  throwIfAny(checkVersion(content, edition, releases));
  return releases;
}

/** Returns a problem where the edition under `content` does not name the newest version as its own. */
export function checkVersion(
  content: string,
  edition: Pick<Edition, "version">,
  releases: readonly Pick<Release, "version">[],
): Problem[] {
  const newest = releases.at(-1)?.version;
  if (edition.version === newest) return [];
  const message = `${edition.version ?? "none"} is not the version that was published last`;
  const expected = newest ?? "none: nothing was published yet, and npm run release writes it";
  return [{ file: `${content}/edition.yaml`, line: 0, column: "version", message, expected }];
}

/** Returns a problem for each language that a version was published in and the edition no longer has: its pages would be gone. */
export function checkLanguages(
  content: string,
  edition: Pick<Edition, "languages">,
  releases: readonly Pick<Release, "version" | "languages">[],
): Problem[] {
  return languages.flatMap((language) => {
    const spoke = releases.filter((release) => release.languages.includes(language)).at(-1);
    if (!spoke || edition.languages.includes(language)) return [];
    const message = `has no ${language}, in which version ${spoke.version} was published`;
    const expected = `${language} among them: a published address stays`;
    return [{ file: `${content}/edition.yaml`, line: 0, column: "languages", message, expected }];
  });
}

/** Reads all versions under `folder`, the oldest first; [] where nothing was released yet. Throws DataError. */
export function readReleases(folder: string): Release[] {
  const files = readBytes(folder);
  throwIfAny(checkReleases(folder, files));
  return parseReleases(files);
}

type Folder = {
  readonly version: string;
  readonly manifest: string;
  readonly states: readonly string[];
  readonly text: string;
};

/** The files by version, the oldest first. */
function foldersOf(files: readonly ByteFile[]): Folder[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const text = new Map(files.map(({ name, bytes }) => [name, decoder.decode(bytes)]));
  const versions = new Set(files.flatMap(({ name }) => (name.includes("/") ? [name.split("/")[0]!] : [])));
  return [...versions].sort(compareVersions).map((version) => ({
    version,
    manifest: text.get(`${version}/${manifestName}`) ?? "",
    text: text.get(`${version}/${statesName}`) ?? "",
    states: (text.get(`${version}/${statesName}`) ?? "").split("\n").filter((line) => line !== ""),
  }));
}

/** Returns the text of a file of states, each of them a line. */
export function statesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** Returns the text of the list of manifests. */
export function sumsOf(manifests: readonly { readonly version: string; readonly manifest: string }[]): string {
  return manifests.map(({ version, manifest }) => `${hashOf(manifest)}  ${version}/${manifestName}\n`).join("");
}

/** Walks the chain of versions and returns whatever is not as it was released, each byte of it. */
export function checkReleases(folder: string, files: readonly ByteFile[]): Problem[] {
  if (files.length === 0) return [];
  const frozen = "the file as it was released: a version never changes";
  const problem = (name: string, message: string, line = 0, expected = frozen): Problem => ({
    file: `${folder}/${name}`,
    line,
    column: "",
    message,
    expected,
  });
  const folders = foldersOf(files);
  const known = new Set([
    sumsName,
    ...folders.flatMap(({ version }) => [`${version}/${manifestName}`, `${version}/${statesName}`]),
  ]);
  const others = files
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => problem(name, "was added", 0, "nothing but what npm run release wrote"));
  const sums = new TextDecoder().decode(files.find(({ name }) => name === sumsName)?.bytes);
  const listed = sums.split("\n");
  const unlisted = folders.flatMap(({ version, manifest }, i) => {
    const line = sumsOf([{ version, manifest }]).trimEnd();
    return listed[i] === line
      ? []
      : [
          problem(
            `${version}/${manifestName}`,
            `has the SHA-256 ${hashOf(manifest)}`,
            0,
            `${frozen}, as ${sumsName} has it`,
          ),
        ];
  });
  if (unlisted.length > 0) return [...others, ...unlisted];
  if (sums !== sumsOf(folders)) return [...others, problem(sumsName, "has more than the manifests of the versions")];
  return [...others, ...checkStates(folders, problem)];
}

function checkStates(
  folders: readonly Folder[],
  problem: (name: string, message: string, line?: number) => Problem,
): Problem[] {
  const named = new Set(folders.flatMap(({ manifest }) => Object.values(readManifest(manifest).states)));
  const stored = new Set<string>();
  return folders.flatMap(({ version, manifest, states, text }, i) => {
    const { before, states: things, ...own } = readManifest(manifest);
    const expected = i === 0 ? null : hashOf(folders[i - 1]!.manifest);
    const broken = [
      ...(own.version === version ? [] : [problem(`${version}/${manifestName}`, `is of version ${own.version}`)]),
      ...(before === expected
        ? []
        : [problem(`${version}/${manifestName}`, `does not follow ${folders[i - 1]?.version ?? "nothing"}`)]),
      ...(text === statesText(states) ? [] : [problem(`${version}/${statesName}`, "has other line ends")]),
    ];
    const altered = states.flatMap((line, j) => {
      const hash = hashOf(line);
      if (named.has(hash) && !stored.has(hash)) return stored.add(hash) && [];
      return [problem(`${version}/${statesName}`, "is not a state that a version names", j + 1)];
    });
    const missing = Object.entries(things)
      .filter(([, hash]) => !stored.has(hash))
      .map(([thing, hash]) =>
        problem(`${version}/${manifestName}`, `names for ${thing} the state ${hash}, which is missing`),
      );
    return [...broken, ...altered, ...missing];
  });
}

function readManifest(text: string): Manifest {
  return JSON.parse(text) as Manifest;
}

/** Returns the versions that the files are, the oldest first; `checkReleases` has found nothing in them. */
export function parseReleases(files: readonly ByteFile[]): Release[] {
  const states = new Map<string, State>();
  const since = new Map<string, { version: string; date: string }>();
  return foldersOf(files).map(({ manifest: text, states: lines }) => {
    const manifest = readManifest(text);
    const { version, date } = manifest;
    for (const line of lines) {
      const hash = hashOf(line);
      states.set(hash, JSON.parse(line) as State);
      since.set(hash, { version, date });
    }
    return releaseOf(manifest, hashOf(text), states, since);
  });
}

function releaseOf(
  manifest: Manifest,
  sha256: string,
  states: ReadonlyMap<string, State>,
  since: ReadonlyMap<string, { version: string; date: string }>,
): Release {
  const { version, date } = manifest;
  const own = Object.values(manifest.states).map((hash) => ({ hash, state: states.get(hash)! }));
  const byThing = new Map(
    own.flatMap(({ hash, state }): [string, StoredState][] =>
      state.kind === "tables" || state.kind === "frames"
        ? []
        : [[`${state.kind}/${state.id}`, { ...state, hash, since: since.get(hash)! }]],
    ),
  );
  const tables = new Map(
    frozenKinds.map((kind) => [
      kind,
      new Map([...byThing.values()].filter((state) => state.kind === kind).map(({ id, row }) => [id, row])),
    ]),
  );
  const forms = own.flatMap(({ state }) => (state.kind === "frames" ? [state] : []));
  return {
    version,
    date,
    sha256,
    languages: languages.filter((language) => forms.some(({ html }) => html[language] !== undefined)),
    manifest,
    things: (kind) => tables.get(kind)!,
    state: (kind, id) => byThing.get(`${kind}/${id}`),
    tables: own.flatMap(({ state }) => (state.kind === "tables" ? [state] : [])),
    frame: (hash) => {
      const form = states.get(hash);
      if (form?.kind !== "frames") throw new RangeError(`${version} has no frame ${hash}`);
      return form;
    },
  };
}

/** Whether the frame of a chart's state was finished in a language: one that the edition took up later has none of an earlier day. */
export function hasFrame({ pages }: Pick<ThingState, "pages">, language: Language): boolean {
  return pages?.[language] !== undefined;
}

/** What stands in the address of a state: enough of its hash to tell it from every other. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
