/** The edition that is being built: read and checked once, the one thing all pages share. */
import { isArticleFile, readArticles, type ListedArticle } from "./data/article-matter.ts";
import { parseArticle } from "./data/articles.ts";
import { readFiles } from "./data/files.ts";
import { readFront, type Front } from "./data/front.ts";
import { readGlossary, type Term } from "./data/glossary.ts";
import { atAddress } from "./data/lists.ts";
import { loadReport } from "./data/load.ts";
import type { Comparison, Edition, Fact, Report } from "./data/model.ts";
import { readOwnCorrections, type OwnCorrection } from "./data/own-corrections.ts";
import { readVersions, type FrozenKind, type FrozenRow, type FrozenTable, type Release } from "./data/releases.ts";
import { hrefIn } from "./exports/chart-files.ts";
import { buildDataFiles, type DataFile } from "./exports/data-files.ts";
import { presentChart, presentThings } from "./exports/release-files.ts";
import { noted, NotedMap, notedWhole } from "./reads.ts";
import { aheadSets } from "./views/ahead.ts";
import { viewChart, viewNames, withAllCharts, type ChartView } from "./views/charts.ts";
import { counted, type Counted, type Question } from "./views/counted.ts";
import { compareAll } from "./views/comparisons/compare-all.ts";
import { buildMentions, type Mentions } from "./views/mentions.ts";
import { sideBySideTable, tableOf, type Part, type SideBySideTable } from "./views/side-by-side-table.ts";
import { placePairs, type TwoPlaces } from "./views/two-places.ts";
import { languages, type Language } from "./data/vocabulary.ts";
import type { AheadSet } from "./views/ahead.ts";
import { citeWhole, type CitedVersion, type Present } from "./views/versions.ts";

const folder = process.env["CONTENT_DIR"] ?? "content";
const read = loadReport(folder, { views: viewNames });

/** The edition's settings, with the publisher's address where one is given. */
export const edition: Edition = atAddress(read.edition, process.env);

const whole = withAllCharts({ ...read, edition });
const factIds = new Set(whole.facts.keys());

/**
 * The edition. Here and below what follows from the value of a fact is handed out so that it is noted who reads it
 * (src/reads.ts); everything else is the ground on which all pages stand.
 */
export const report: Report = {
  ...whole,
  facts: new NotedMap(
    "facts",
    () => factIds,
    (id) => whole.facts.get(id),
  ),
  // A seal changes with any number of its plan.
  plans: new Map(
    [...whole.plans].map(([id, plan]) => [id, { ...plan, verified: notedWhole(`verified.${id}`, plan.verified) }]),
  ),
};

const columns = ["indicator", "place", "plan", "theme", "topic"] as const;
type FactColumn = (typeof columns)[number];

const idsByColumn = new Map<FactColumn, Map<string | undefined, string[]>>(
  columns.map((column) => {
    const groups = Map.groupBy(whole.facts.values(), (fact) => fact[column]);
    return [column, new Map([...groups].map(([name, facts]) => [name, facts.map(({ id }) => id)]))];
  }),
);

/** The facts of an indicator, a place, a plan, a theme or a topic, in the order of the edition. */
export function factsWith(column: FactColumn, id: string): Fact[] {
  return (idsByColumn.get(column)!.get(id) ?? []).map((each) => report.facts.get(each)!);
}

/** What the front page leads with; undefined where the edition does not say. */
export const front: Front | undefined = readFront(folder, whole);

/** The written articles in their order. */
export const articles: readonly ListedArticle[] = readArticles(folder, edition.languages);

/** The article on how a county is added, where the edition has one; every edition calls it so. */
export const guide: ListedArticle | undefined = articles.find(({ slug }) => slug === "next-county");

const compared = compareAll(whole);

/** Every comparison of the edition, found by rule or decided by people. */
export const comparisons: readonly Comparison[] = notedWhole("comparisons", compared);

const comparedById = new Map(compared.map((one) => [one.id, one]));
const comparisonIds = new Set(comparedById.keys());

/** The same by their ids. */
export const comparisonById: ReadonlyMap<string, Comparison> = new NotedMap(
  "comparisonById",
  () => comparisonIds,
  (id) => comparedById.get(id),
);

const neighbours = new Map(
  [...Map.groupBy(compared, ({ kind }) => kind).values()].flatMap((siblings) =>
    siblings.map(({ id }, i) => [id, { previous: siblings[i - 1], next: siblings[i + 1] }] as const),
  ),
);

/** The comparisons of its kind before and after one. */
export const besideComparison = noted("besideComparison", (id) => neighbours.get(id)!);

/** The places as columns, every fact in a cell. */
const table = sideBySideTable(whole, compared);
export const sideBySide: SideBySideTable = notedWhole("sideBySide", table);
const partOfTable = noted("sideBySidePart", (part) => tableOf(table, JSON.parse(part) as Part));

/** The part of it for a theme or a topic. */
export function sideBySidePart(part: Part): SideBySideTable {
  return partOfTable(JSON.stringify(part));
}

export const sideBySidePairs: readonly TwoPlaces[] = notedWhole("sideBySidePairs", placePairs(whole, table));

/** Results of one year against targets of later ones. */
export const ahead: readonly AheadSet[] = notedWhole("ahead", aheadSets(whole, compared));

const drawn = new Map<string, ChartView>();

function viewed(id: string, language: Language): ChartView {
  const key = `${language} ${id}`;
  const known = drawn.get(key);
  if (known) return known;
  const spec = whole.charts.get(id);
  if (!spec) throw new RangeError(`there is no chart ${id}`);
  const view = viewChart(whole, compared, spec, language, hrefIn(language, edition));
  drawn.set(key, view);
  return view;
}

const viewIn = new Map(
  languages.map((language) => [language, noted(`chartView.${language}`, (id) => viewed(id, language))]),
);

/** The chart of that id in a language; worked out when first asked for. Throws RangeError for an unknown id. */
export function chartView(id: string, language: Language): ChartView {
  return viewIn.get(language)!(id);
}

/** The comparisons that a chart shows, in their own order. */
export const comparisonsOfChart = noted("comparisonsOfChart", (id) => {
  const shown = new Set(viewed(id, edition.languages[0]).comparisons);
  return compared.filter((one) => shown.has(one.id));
});

const byFact = Map.groupBy(
  compared.flatMap((comparison) => [...comparison.left, ...comparison.right].map((id) => ({ id, comparison }))),
  (entry) => entry.id,
);

/** The comparisons that a fact stands in, in their own order; [] where it stands alone. */
export const comparisonsOfFact = noted("comparisonsOfFact", (id): Comparison[] => [
  ...new Set((byFact.get(id) ?? []).map((entry) => entry.comparison)),
]);

const touching = noted("touching", (ids) => {
  const asked = new Set(ids.split(" "));
  return compared.filter(({ left, right }) => [...left, ...right].some((id) => asked.has(id)));
});

/** The comparisons that any of the facts stands in, in their own order. */
export function comparisonsOfFacts(facts: readonly Fact[]): readonly Comparison[] {
  return touching(facts.map(({ id }) => id).join(" "));
}

let mentions: ReadonlyMap<string, Mentions> | undefined;

/** The articles and charts that a fact stands in; the whole index is made when first asked for. */
export const mentionsOf = noted("mentionsOf", (fact): Mentions => {
  mentions ??= buildMentions(
    readFiles(folder, isArticleFile).flatMap((file) => parseArticle(file)[0] ?? []),
    [...whole.charts.keys()].map((id) => ({ id, facts: viewed(id, edition.languages[0]).facts })),
    comparedById,
  );
  return mentions.get(fact) ?? { articles: [], charts: [] };
});

const answered = noted("counted", (question) => counted(whole, compared, JSON.parse(question) as Question));

/** What an article counts. Throws RangeError for what cannot be counted. */
export function countedHere(question: Question): Counted {
  return answered(JSON.stringify(question));
}

/** Words of the sources that are explained. */
export const glossary: readonly Term[] = readGlossary(folder, edition.languages);

/** Every published version, the oldest first. */
export const releases: readonly Release[] = readVersions(folder, read.edition);

/** What this edition itself had wrong, the oldest first. */
export const corrections: readonly OwnCorrection[] = readOwnCorrections(
  folder,
  new Set([...whole.facts.keys(), ...releases.flatMap((release) => [...release.things("facts").keys()])]),
  edition.languages,
);

type Rows = { readonly ids: ReadonlySet<string>; readonly row: (id: string) => FrozenRow | undefined };

const presentRows = new Map<FrozenKind, Rows>();

/** The rows of a kind as they stand; worked out when first asked for: charts are drawn for it. */
function rowsOf(kind: FrozenKind): Rows {
  const known = presentRows.get(kind);
  if (known) return known;
  const made = kind === "charts" ? chartRows() : rowsIn(presentThings(kind, whole, compared));
  presentRows.set(kind, made);
  return made;
}

function rowsIn(things: ReturnType<typeof presentThings>): Rows {
  const rows = new Map(things.map(({ id, row }) => [id, row]));
  return { ids: new Set(rows.keys()), row: (id) => rows.get(id) };
}

/** Charts one by one: a page asks for one, and each is drawn. */
function chartRows(): Rows {
  const made = new Map<string, FrozenRow>();
  return {
    ids: new Set(whole.charts.keys()),
    row: (id) => {
      if (!whole.charts.has(id)) return undefined;
      const row = made.get(id) ?? presentChart(id, whole, compared).row;
      made.set(id, row);
      return row;
    },
  };
}

function presentTable(kind: FrozenKind): FrozenTable {
  const row = (id: string) => rowsOf(kind).row(id);
  // The row of a chart follows from what it shows and from the facts in it: it need not be drawn to tell it from another.
  const shown = (id: string) => {
    const views = edition.languages.map((language) => viewed(id, language));
    return [views, views[0]!.facts.map((fact) => whole.facts.get(fact))];
  };
  return new NotedMap(`present.${kind}`, () => rowsOf(kind).ids, row, kind === "charts" ? shown : row);
}

/** What stands now, in the form in which a version is frozen: to be held against one. */
export const present: Present = {
  facts: presentTable("facts"),
  comparisons: presentTable("comparisons"),
  charts: presentTable("charts"),
  indicators: presentTable("indicators"),
};

let files: Promise<readonly DataFile[]> | undefined;

const allFiles = noted(
  "dataFiles",
  () => (files ??= buildDataFiles(whole, compared, corrections)),
  () => [...whole.facts.values(), ...compared],
);

/** Every data file; made when first asked for, and then once for all pages. */
export function dataFiles(): Promise<readonly DataFile[]> {
  return allFiles("*");
}

/** The columns of a fact that say its value and where it is stated; by the others facts are found, counted and put in order. */
const valueColumns = ["value", "digits", "valueMax", "wording", "at"] as const satisfies readonly (keyof Fact)[];

/** What every page rests on: the edition but for the values of its facts. Where it differs, every page does. */
noted("ground", () => {
  const facts = [...whole.facts.values()].map((fact) =>
    Object.entries(fact).filter(([column]) => !(valueColumns as readonly string[]).includes(column)),
  );
  const versions = releases.map(({ version, sha256 }) => [version, sha256]);
  const plans = [...whole.plans.values()].map((plan) => ({ ...plan, verified: undefined }));
  return [{ ...whole, facts, plans }, front, articles, glossary, versions, corrections];
});

let cited: CitedVersion | undefined;

const citeNow = () => (cited ??= citeWhole(edition, releases, present));
// All of it but the version is of the edition and what is published.
const citedNow = noted("wholeCited", citeNow, () => citeNow().version);

/** How to cite the whole, or a page made of many facts; worked out once: it holds every fact against the version. */
export function wholeCited(): CitedVersion {
  return citedNow("*");
}
