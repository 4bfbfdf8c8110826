/** What published versions say beside what stands now: what changed, what was withdrawn, what is cited. */
import type { Edition } from "../data/model.ts";
import { type FrozenKind, type FrozenRow, type FrozenTable, type Release, type StoredState } from "../data/releases.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, atVersion, dataPath, pagePath, versionPath } from "../links.ts";

/** Which version of a thing is cited and where it stands for good. */
export type CitedVersion = {
  /** undefined where no version is published yet. */
  readonly version: string | undefined;
  readonly date: string;
  /** The whole address of a path in a language, into the frozen version where that has it. */
  readonly url: (path: string, language: Language) => string;
};

export type Change = { readonly column: string; readonly was: string; readonly is: string };

/** How a frozen row stands to the present: the same, changed in these columns, or no longer there. */
export type Standing =
  | { readonly state: "same" }
  | { readonly state: "changed"; readonly changes: readonly Change[] }
  | { readonly state: "withdrawn" };

/** Compares by the columns of the frozen row; a column that came later is no change of what was said. */
export function standingOf(frozen: FrozenRow, current: FrozenRow | undefined): Standing {
  if (!current) return { state: "withdrawn" };
  const changes = Object.entries(frozen)
    .filter(([column, was]) => column in current && current[column] !== was)
    .map(([column, was]) => ({ column, was, is: current[column]! }));
  return changes.length === 0 ? { state: "same" } : { state: "changed", changes };
}

/** How the ids of one version stand to those of a later one. */
export type VersionDifference = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
};

/** Returns what became of the rows of `older` in `newer`, ids in the order of their tables. */
export function versionDifference(older: FrozenTable, newer: FrozenTable): VersionDifference {
  const states = [...older].map(([id, row]) => [id, standingOf(row, newer.get(id)).state] as const);
  const those = (state: string) => states.filter(([, s]) => s === state).map(([id]) => id);
  return {
    added: [...newer.keys()].filter((id) => !older.has(id)),
    changed: those("changed"),
    withdrawn: those("withdrawn"),
  };
}

/** The rows of two CSV texts that only one of them has, in their order. */
export function rowDifference(
  was: string,
  is: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const lines = (text: string) =>
    text
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line !== "");
  const [before, after] = [new Set(lines(was)), new Set(lines(is))];
  return { gone: [...before].filter((line) => !after.has(line)), come: [...after].filter((line) => !before.has(line)) };
}

/** The present tables in the form of a version's, for comparing. */
export type Present = Readonly<Record<FrozenKind, FrozenTable>>;

/** Returns the release that the edition's version is already published as, if it is. */
function publishedAs(edition: Edition, releases: readonly Release[]): Release | undefined {
  return releases.find(({ version }) => version === edition.version);
}

/** What the version is called while content has moved on from the release of that name and no newer one is cut. */
export function draftVersion(version: string): string {
  return `${version}+draft`;
}

/**
 * Returns how to cite one thing. Frozen and unchanged since: the version's own address. Not released:
 * the edition's version and the plain address. Changed since the release of that name: a draft of the next one.
 */
export function citeThing(
  kind: FrozenKind,
  id: string,
  edition: Edition,
  releases: readonly Release[],
  present: Present,
): CitedVersion {
  const release = publishedAs(edition, releases);
  const plain = (path: string, language: Language) => absoluteUrl(path, language, edition);
  if (!release) return { version: undefined, date: edition.date, url: plain };
  const frozen = release.things(kind).get(id);
  if (!frozen || standingOf(frozen, present[kind].get(id)).state !== "same")
    return { version: draftVersion(release.version), date: edition.date, url: plain };
  const own = pagePath(kind, id);
  return {
    version: release.version,
    date: release.date,
    url: (path, language) => plain(path === own ? atVersion(path, release.version) : path, language),
  };
}

/** Returns how to cite the whole, or a page made of many facts: by the version, as long as none of them changed since. */
export function citeWhole(edition: Edition, releases: readonly Release[], present: Present): CitedVersion {
  const release = publishedAs(edition, releases);
  const plain = (path: string, language: Language) => absoluteUrl(path, language, edition);
  if (!release) return { version: undefined, date: edition.date, url: plain };
  if (!isUnchanged(release, present)) return { version: draftVersion(release.version), date: edition.date, url: plain };
  return {
    version: release.version,
    date: release.date,
    url: (path, language) => plain(path === dataPath() ? versionPath(release.version) : path, language),
  };
}

/** Whether facts and comparisons are those of the release, no more and no fewer. */
function isUnchanged(release: Release, present: Present): boolean {
  return (["facts", "comparisons"] as const).every((kind) => {
    const { added, changed, withdrawn } = versionDifference(release.things(kind), present[kind]);
    return added.length + changed.length + withdrawn.length === 0;
  });
}

/** A version by its name and its day. */
export type Named = { readonly version: string; readonly date: string };

/** One state of a thing, the versions in which it stood, and how it stands to what the site says now. */
export type SaidState = {
  readonly state: StoredState;
  readonly versions: readonly Named[];
  readonly standing: Standing;
};

/** Returns what the versions said of a thing, a state at a time, the oldest first; [] where none knew it. */
export function statesOf(
  kind: FrozenKind,
  id: string,
  releases: readonly Release[],
  present: Present,
): readonly SaidState[] {
  const said = releases.flatMap((release) => {
    const state = release.state(kind, id);
    return state ? [{ state, version: release.version, date: release.date }] : [];
  });
  return [...Map.groupBy(said, ({ state }) => state.hash).values()].map((of) => ({
    state: of[0]!.state,
    versions: of.map(({ version, date }) => ({ version, date })),
    standing: standingOf(of[0]!.state.row, present[kind].get(id)),
  }));
}

/** Returns the things of a kind that a version had and the site has no more, each once. */
export function withdrawnThings(kind: FrozenKind, releases: readonly Release[], present: Present): string[] {
  const all = new Set(releases.flatMap((release) => [...release.things(kind).keys()]));
  return [...all].filter((id) => !present[kind].has(id));
}

/** Returns the first version without a thing that was withdrawn; undefined where none is published yet. */
export function withdrawnSince(kind: FrozenKind, id: string, releases: readonly Release[]): Named | undefined {
  const last = releases.findLastIndex((release) => release.things(kind).has(id));
  const next = releases[last + 1];
  return next && { version: next.version, date: next.date };
}

/** Returns the state of the newest version, where it is what the site says now. */
export function standingState(
  kind: FrozenKind,
  id: string,
  releases: readonly Release[],
  present: Present,
): StoredState | undefined {
  const state = releases.at(-1)?.state(kind, id);
  return state && standingOf(state.row, present[kind].get(id)).state === "same" ? state : undefined;
}
