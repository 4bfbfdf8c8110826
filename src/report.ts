/** The edition that is being built: read and checked once, the one thing all pages share. */
import { isArticleFile, readArticles, type ListedArticle } from "./data/article-matter.ts";
import { parseArticle } from "./data/articles.ts";
import { readFiles } from "./data/files.ts";
import { readFront, type Front } from "./data/front.ts";
import { readGlossary, type Term } from "./data/glossary.ts";
import { atAddress } from "./data/lists.ts";
import { loadReport } from "./data/load.ts";
import type { Comparison, Edition } from "./data/model.ts";
import { readOwnCorrections, type OwnCorrection } from "./data/own-corrections.ts";
import { readVersions, type FrozenKind, type FrozenTable, type Release } from "./data/releases.ts";
import { hrefIn } from "./exports/chart-files.ts";
import { buildDataFiles, type DataFile } from "./exports/data-files.ts";
import { presentThings } from "./exports/release-files.ts";
import { aheadSets } from "./views/ahead.ts";
import { viewChart, viewNames, withAllCharts, type ChartView } from "./views/charts.ts";
import { compareAll } from "./views/comparisons/compare-all.ts";
import { buildMentions, type Mentions } from "./views/mentions.ts";
import { sideBySideTable, type SideBySideTable } from "./views/side-by-side-table.ts";
import { placePairs, type TwoPlaces } from "./views/two-places.ts";
import type { Language } from "./data/vocabulary.ts";
import type { AheadSet } from "./views/ahead.ts";
import type { Present } from "./views/versions.ts";

const folder = process.env["CONTENT_DIR"] ?? "content";
const read = loadReport(folder, { views: viewNames });

/** The edition's settings, with the publisher's address where one is given. */
export const edition: Edition = atAddress(read.edition, process.env);

export const report = withAllCharts({ ...read, edition });

/** What the front page leads with; undefined where the edition does not say. */
export const front: Front | undefined = readFront(folder, report);

/** The written articles in their order. */
export const articles: readonly ListedArticle[] = readArticles(folder, edition.languages);

/** The article on how a county is added, where the edition has one; every edition calls it so. */
export const guide: ListedArticle | undefined = articles.find(({ slug }) => slug === "next-county");

/** Every comparison of the edition, found by rule or decided by people. */
export const comparisons: readonly Comparison[] = compareAll(report);

/** The same by their ids. */
export const comparisonById: ReadonlyMap<string, Comparison> = new Map(comparisons.map((one) => [one.id, one]));

/** The places as columns, every fact in a cell. */
export const sideBySide: SideBySideTable = sideBySideTable(report, comparisons);
export const sideBySidePairs: readonly TwoPlaces[] = placePairs(report, sideBySide);

/** Results of one year against targets of later ones. */
export const ahead: readonly AheadSet[] = aheadSets(report, comparisons);

const drawn = new Map<string, ChartView>();

/** The chart of that id in a language; worked out when first asked for. Throws RangeError for an unknown id. */
export function chartView(id: string, language: Language): ChartView {
  const key = `${language} ${id}`;
  const known = drawn.get(key);
  if (known) return known;
  const spec = report.charts.get(id);
  if (!spec) throw new RangeError(`there is no chart ${id}`);
  const view = viewChart(report, comparisons, spec, language, hrefIn(language, edition));
  drawn.set(key, view);
  return view;
}

const byFact = Map.groupBy(
  comparisons.flatMap((comparison) => [...comparison.left, ...comparison.right].map((id) => ({ id, comparison }))),
  (entry) => entry.id,
);

/** The comparisons that a fact stands in, in their own order; [] where it stands alone. */
export function comparisonsOfFact(id: string): Comparison[] {
  return [...new Set((byFact.get(id) ?? []).map((entry) => entry.comparison))];
}

let mentions: ReadonlyMap<string, Mentions> | undefined;

/** The articles and charts that a fact stands in; the whole index is made when first asked for. */
export function mentionsOf(fact: string): Mentions {
  mentions ??= buildMentions(
    readFiles(folder, isArticleFile).flatMap((file) => parseArticle(file)[0] ?? []),
    [...report.charts.keys()].map((id) => ({ id, facts: chartView(id, edition.languages[0]).facts })),
    comparisonById,
  );
  return mentions.get(fact) ?? { articles: [], charts: [] };
}

/** Words of the sources that are explained. */
export const glossary: readonly Term[] = readGlossary(folder, edition.languages);

/** Every published version, the oldest first. */
export const releases: readonly Release[] = readVersions(folder, read.edition);

/** What this edition itself had wrong, the oldest first. */
export const corrections: readonly OwnCorrection[] = readOwnCorrections(
  folder,
  new Set([...report.facts.keys(), ...releases.flatMap((release) => [...release.things("facts").keys()])]),
  edition.languages,
);

const presentTables = new Map<FrozenKind, FrozenTable>();

/** The rows of a kind as they stand; worked out when first asked for: charts are drawn for it. */
function presentTable(kind: FrozenKind): FrozenTable {
  const known = presentTables.get(kind);
  if (known) return known;
  const table = new Map(presentThings(kind, report, comparisons).map(({ id, row }) => [id, row]));
  presentTables.set(kind, table);
  return table;
}

/** What stands now, in the form in which a version is frozen: to be held against one. */
export const present: Present = {
  get facts() {
    return presentTable("facts");
  },
  get comparisons() {
    return presentTable("comparisons");
  },
  get charts() {
    return presentTable("charts");
  },
  get indicators() {
    return presentTable("indicators");
  },
};

let files: Promise<readonly DataFile[]> | undefined;

/** Every data file; made when first asked for, and then once for all pages. */
export function dataFiles(): Promise<readonly DataFile[]> {
  return (files ??= buildDataFiles(report, comparisons, corrections));
}
