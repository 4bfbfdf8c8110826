/** What has an address in the built site, said before it is built: links, questions and redirects are held against it. */
import type { Comparison, Report } from "../src/data/model.ts";
import { frozenKinds, hasFrame, shortHash, type Release, type StoredState } from "../src/data/releases.ts";
import { packageName } from "../src/exports/data-files.ts";
import { buildTables } from "../src/exports/tables.ts";
import {
  aheadCsvPath,
  compareEmbedPath,
  dataPath,
  embedPath,
  listPath,
  pagePath,
  sideBySideCsvPath,
  sideBySideEmbedPath,
  sideBySidePairPath,
  thingAddresses,
  versionPath,
  type PageKind,
} from "../src/links.ts";
import { sideBySideTable } from "../src/views/side-by-side-table.ts";
import { placePairs } from "../src/views/two-places.ts";
import { furtherPages, sections } from "../src/wording/sections.ts";

/** Paths without language and base path. */
export type Standing = {
  readonly pages: ReadonlySet<string>;
  /** The files of things, and those under /data/: what others link to. */
  readonly files: ReadonlySet<string>;
  /** How many of all these the built site has at least, in all its languages: files of what is withdrawn only lead on. */
  readonly least: number;
};

export type Standers = {
  /** With every chart in it. */
  readonly report: Report;
  readonly comparisons: readonly Comparison[];
  /** The slugs of the articles. */
  readonly articles: Iterable<string>;
  readonly releases: readonly Release[];
};

type Ids = readonly (readonly [kind: PageKind, own: ReadonlySet<string>, withdrawn: ReadonlySet<string>])[];

/** The ids of everything that has a page of its own, and of what is withdrawn, which keeps its page. */
function idsOf({ report, comparisons, articles, releases }: Standers): Ids {
  const present: Partial<Record<PageKind, Iterable<string>>> = {
    facts: report.facts.keys(),
    comparisons: comparisons.map(({ id }) => id),
    charts: report.charts.keys(),
    indicators: report.indicators.keys(),
    places: report.places.keys(),
    plans: report.plans.keys(),
    themes: report.themes.keys(),
    topics: report.topics.keys(),
    articles,
  };
  return (Object.entries(present) as [PageKind, Iterable<string>][]).map(([kind, ids]) => {
    const frozen = frozenKinds.find((each) => each === kind);
    const own = new Set(ids);
    const earlier = frozen ? releases.flatMap((release) => [...release.things(frozen).keys()]) : [];
    return [kind, own, new Set(earlier.filter((id) => !own.has(id)))] as const;
  });
}

const dataFormats = ["csv", "json", "parquet"];
const furtherData = [
  ...["codebook.csv", "codes.csv", "schema.json", "datapackage.json", "manifest.json", "corrections.atom"],
  ...["cite.json", "cite.bib", "cite.ris", `${packageName}.xlsx`, `${packageName}.zip`],
];

/** Returns what the built site of an edition has. */
export function standingIn(standers: Standers): Standing {
  const { report, comparisons, releases } = standers;
  const { languages } = report.edition;
  const ids = idsOf(standers);
  const table = sideBySideTable(report, comparisons);
  const pages = new Set([
    "/",
    ...[...sections, ...furtherPages].map(({ path }) => path.replace(/#.*$/, "")),
    ...ids.flatMap(([kind, own, withdrawn]) => [
      ...(kind === "facts" ? [] : [listPath(kind)]),
      ...[...own, ...withdrawn].map((id) => pagePath(kind, id)),
    ]),
    ...[...report.charts.keys()].map((id) => embedPath(id)),
    ...placePairs(report, table).map(({ id }) => sideBySidePairPath(id)),
    sideBySideEmbedPath(),
    ...table.themes.map(({ theme }) => sideBySideEmbedPath(theme)),
    compareEmbedPath,
    ...releases.map(({ version }) => versionPath(version)),
  ]);
  const frames = framesIn(releases);
  const tables = buildTables(report, comparisons, []).flatMap(({ name }) => dataFormats.map((end) => `${name}.${end}`));
  const filesOf = (kind: PageKind, things: Iterable<string>) =>
    [...things].flatMap((id) => thingAddresses(kind, id, languages)).filter((path) => !path.endsWith("/"));
  const files = new Set([
    ...ids.flatMap(([kind, own]) => filesOf(kind, own)),
    ...[...tables, ...furtherData].map((name) => dataPath(name)),
    sideBySideCsvPath(),
    aheadCsvPath,
  ]);
  const drawn = [...frames.values()].flatMap((state) => languages.filter((language) => hasFrame(state, language)));
  return {
    pages: new Set([...pages, ...frames.keys()]),
    files: new Set([...files, ...ids.flatMap(([kind, , withdrawn]) => filesOf(kind, withdrawn))]),
    least: pages.size * languages.length + drawn.length + files.size,
  };
}

/** The states of charts by the addresses of their frames. */
function framesIn(releases: readonly Release[]): Map<string, StoredState> {
  return new Map(
    releases.flatMap((release) =>
      [...release.things("charts").keys()].map((id) => {
        const state = release.state("charts", id)!;
        return [embedPath(id, shortHash(state.hash)), state] as const;
      }),
    ),
  );
}
