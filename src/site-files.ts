/**
 * Every file of the site that is no page: citations, data, feeds and what versions froze. They are
 * written straight into the built site: a route for each of these thousands of small files would take
 * longer than all pages together.
 */
import { readFileSync } from "node:fs";
import {
  citingArticle,
  citingChart,
  citingComparison,
  citingDataset,
  citingFact,
  citingIndicator,
  citingPlan,
  type Citing,
} from "./citing.ts";
import { inSpoken } from "./data/languages.ts";
import { hasFrame, shortHash } from "./data/releases.ts";
import type { Language } from "./data/vocabulary.ts";
import { aheadCsv } from "./exports/ahead-csv.ts";
import { spokenTable } from "./exports/columns.ts";
import { tableCsv } from "./exports/csv.ts";
import { chartCsv, chartJson, chartSvgFile, fileWidth, pictureScale } from "./exports/chart-files.ts";
import { embedHeights } from "./exports/embed-page.ts";
import { frameHeight, sizeOf } from "./exports/frame-heights.ts";
import { correctionsFeed, type VersionEntry } from "./exports/feed.ts";
import { frozenFrame } from "./exports/frozen-frame.ts";
import { formatJson } from "./exports/json.ts";
import { sideBySideCsv } from "./exports/side-by-side-csv.ts";
import { factsTable } from "./exports/tables.ts";
import { headerRules, netlifyHeaders } from "./exports/hosting.ts";
import { rasterize } from "./exports/raster.ts";
import { oembedJson, type OembedAnswer } from "./exports/oembed.ts";
import { icons, previewImages } from "./exports/preview-images.ts";
import { versionArchive, versionTableFiles, versionZip } from "./exports/version-files.ts";
import { articleJson, comparisonJson, factJson, indicatorJson, planJson } from "./exports/thing-json.ts";
import {
  absoluteUrl,
  aheadCsvPath,
  articleOembedPath,
  dataPath,
  embedPath,
  filePath,
  localPath,
  oembedPath,
  sideBySideCsvPath,
  versionPath,
} from "./links.ts";
import {
  ahead,
  articles,
  chartView,
  comparisonById,
  comparisons,
  comparisonsOfFact,
  corrections,
  dataFiles,
  edition,
  mentionsOf,
  present,
  releases,
  report,
  sideBySide,
} from "./report.ts";
import { factsOfIndicator, factsOfPlan } from "./views/facts.ts";
import { tableOf } from "./views/side-by-side-table.ts";
import { standingState, versionDifference } from "./views/versions.ts";
import { formatBibtex, formatBibtexSource } from "./wording/bibtex.ts";
import { inEachLanguage } from "./wording/citable.ts";
import { citeSource } from "./wording/citables.ts";
import { standingText } from "./wording/standing.ts";
import { cslItem } from "./wording/csl-json.ts";
import { formatRis, formatRisSource } from "./wording/ris.ts";

export type SiteFile = {
  /** Address without the base path: "/en/facts/x.bib". */
  readonly path: string;
  readonly content: string | Uint8Array;
};

/** Returns every file but pictures, styles and sitemap, one after the other: the whole of them need not be held at once. */
export async function* siteFiles(paint = rasterize): AsyncGenerator<SiteFile> {
  yield { path: "/_headers", content: netlifyHeaders(edition.base, headerRules(edition.languages)) };
  yield* await previewImages(report.edition, readFileSync("src/styles/chart.css", "utf8"), paint);
  yield* icons(readFileSync("public/favicon.svg", "utf8"));
  for (const { name, bytes } of await dataFiles()) yield { path: dataPath(name), content: bytes };
  yield* wholeFiles();
  yield* factFiles();
  yield* comparisonFiles();
  yield* indicatorFiles();
  yield* planFiles();
  yield* articleFiles();
  yield* chartFiles();
  yield* sideBySideFiles();
  yield { path: aheadCsvPath, content: aheadCsv(ahead, report) };
  yield* versionFiles();
  yield* oembedFiles();
}

/** The table of all places: whole and by theme, and the rules of its choices. */
function* sideBySideFiles(): Generator<SiteFile> {
  const { themes } = sideBySide;
  yield { path: sideBySideCsvPath(), content: sideBySideCsv(sideBySide, report) };
  for (const { theme } of themes)
    yield { path: sideBySideCsvPath(theme), content: sideBySideCsv(tableOf(sideBySide, { theme }), report) };
}

const drawingFiles = new Map<string, string>();

/** The drawing of a chart as a file that follows its reader's colours; drawn when first asked for. */
function drawingFile(id: string, language: Language): string {
  const key = `${language} ${id}`;
  const known = drawingFiles.get(key);
  if (known !== undefined) return known;
  const css = readFileSync("src/styles/chart.css", "utf8");
  const made = chartSvgFile(chartView(id, language), language, report, { css, theme: "auto", width: fileWidth });
  drawingFiles.set(key, made);
  return made;
}

/** Of every chart its rows and citations, once, and its drawing in every language. */
function* chartFiles(): Generator<SiteFile> {
  for (const spec of report.charts.values()) {
    const path = (suffix: string) => filePath("charts", spec.id, suffix);
    const views = inSpoken(edition.languages, (language) => chartView(spec.id, language));
    const { facts, finding } = views[edition.languages[0]];
    yield* citationFiles(citingChart(spec, facts, finding, edition.languages[0]), path);
    yield { path: path("csv"), content: chartCsv(views, report) };
    yield { path: path("json"), content: chartJson(views, report) };
    for (const language of edition.languages)
      yield {
        path: localPath(path("svg"), language),
        content: drawingFile(spec.id, language),
      };
  }
}

/** What a page elsewhere is told that asks how to show a chart, what a version froze of one, or an article. */
function* oembedFiles(): Generator<SiteFile> {
  for (const language of edition.languages) {
    const answers = new Map<string, OembedAnswer>();
    for (const id of report.charts.keys()) {
      const view = chartView(id, language);
      const version = publishedVersion(id);
      const { titled } = embedHeights({ view, report, language, version });
      answers.set(id, {
        title: view.title,
        choice: { id, language, theme: "auto", withTitle: true, state: undefined },
        chart: { title: view.title, height: frameHeight(titled) },
        thumbnail: { path: filePath("charts", id, "png"), ...pictureSize(drawingFile(id, language)) },
      });
    }
    for (const [id, answer] of answers) yield { path: oembedPath(id, language), content: oembedJson(answer, edition) };
    for (const { slug, matter, chart } of articles) {
      // An article is shown by its first chart, which is what it is about.
      const answer = chart === undefined ? undefined : answers.get(chart);
      const title = matter[language].title;
      if (answer) yield { path: articleOembedPath(slug, language), content: oembedJson({ ...answer, title }, edition) };
    }
  }
}

/** The size in px of the picture that is made of a drawing. */
function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const { width, height } = sizeOf(svg);
  return { width: width * pictureScale, height: height * pictureScale };
}

/** The newest version, where it has the chart as it stands. */
function publishedVersion(id: string): string | undefined {
  return standingState("charts", id, releases, present) && releases.at(-1)?.version;
}

/** Of every version its tables and its archive; of every state of a chart its frame, which never changes a byte. */
async function* versionFiles(): AsyncGenerator<SiteFile> {
  const frames = new Set<string>();
  for (const release of releases) {
    for (const { name, bytes } of versionTableFiles(release))
      yield { path: versionPath(release.version, name), content: bytes };
    const about = edition.languages.flatMap((language) => [
      `${edition.title[language]} · ${standingText(release, language)}`,
      absoluteUrl(versionPath(release.version), language, edition),
    ]);
    yield { path: versionPath(release.version, versionArchive), content: await versionZip(release, about) };
    for (const id of release.things("charts").keys()) {
      const state = release.state("charts", id)!;
      if (frames.has(state.hash)) continue;
      frames.add(state.hash);
      for (const language of edition.languages.filter((each) => hasFrame(state, each)))
        yield {
          path: `${localPath(embedPath(id, shortHash(state.hash)), language)}index.html`,
          content: frozenFrame(release.frame(state.frame!), state, language),
        };
    }
  }
}

function versionEntries(): VersionEntry[] {
  return releases.map((release, i) => {
    const { version, date } = release;
    const facts = release.things("facts");
    const before = releases[i - 1];
    const { added, changed, withdrawn } = versionDifference(before?.things("facts") ?? facts, facts);
    return {
      version,
      date,
      facts: facts.size,
      changed: changed.length,
      added: added.length,
      withdrawn: withdrawn.length,
      first: before === undefined,
    };
  });
}

function* wholeFiles(): Generator<SiteFile> {
  const citing = citingDataset(edition.languages[0], []);
  yield* citationFiles(citing, (suffix) => dataPath(`cite.${suffix}`));
  yield {
    path: dataPath("cite.json"),
    content: formatJson(inEachLanguage(citing.citable, edition.languages).map(cslItem)),
  };
  for (const language of edition.languages)
    yield {
      path: localPath(dataPath("corrections.atom"), language),
      content: correctionsFeed(report, comparisonById, corrections, versionEntries(), language),
    };
}

function* factFiles(): Generator<SiteFile> {
  for (const fact of report.facts.values()) {
    const path = (suffix: string) => filePath("facts", fact.id, suffix);
    const { citable, sources } = citingFact(fact, edition.languages[0]);
    yield* citationFiles({ citable }, path);
    yield { path: path("json"), content: factJson(fact, report, comparisonsOfFact(fact.id), citable, sources[0]!) };
  }
}

function* comparisonFiles(): Generator<SiteFile> {
  for (const comparison of comparisons) {
    const { citable, sources } = citingComparison(comparison, edition.languages[0]);
    const content = comparisonJson(comparison, report, citable, sources);
    yield { path: filePath("comparisons", comparison.id, "json"), content };
  }
}

function* indicatorFiles(): Generator<SiteFile> {
  for (const indicator of report.indicators.values()) {
    const path = (suffix: string) => filePath("indicators", indicator.id, suffix);
    const { citable, sources } = citingIndicator(indicator, edition.languages[0]);
    const facts = factsOfIndicator(report, indicator.id);
    yield { path: path("json"), content: indicatorJson(indicator, report, facts, citable, sources) };
    yield { path: path("csv"), content: tableCsv(spokenTable(factsTable(facts), edition.languages)) };
  }
}

function* planFiles(): Generator<SiteFile> {
  for (const plan of report.plans.values()) {
    const path = (suffix: string) => filePath("plans", plan.id, suffix);
    const { citable } = citingPlan(plan, edition.languages[0]);
    const source = citeSource(plan, edition.languages[0]);
    yield* citationFiles({ citable }, path);
    yield { path: path("json"), content: planJson(plan, report, factsOfPlan(report, plan.id), citable, source) };
    const own = (suffix: string) => filePath("plans", `${plan.id}-source`, suffix);
    yield { path: own("bib"), content: inEachLanguage(source, edition.languages).map(formatBibtexSource).join("") };
    yield { path: own("ris"), content: inEachLanguage(source, edition.languages).map(formatRisSource).join("") };
  }
}

function* articleFiles(): Generator<SiteFile> {
  for (const article of articles) {
    const { citable } = citingArticle(article, edition.languages[0]);
    const path = (suffix: string) => filePath("articles", article.slug, suffix);
    const facts = [...report.facts.values()].filter(({ id }) => mentionsOf(id).articles.includes(article.slug));
    yield* citationFiles({ citable }, path);
    yield { path: path("json"), content: articleJson(article, report, facts, citable) };
  }
}

/** A record for each language in one file. */
function* citationFiles({ citable }: Pick<Citing, "citable">, path: (suffix: string) => string): Generator<SiteFile> {
  yield { path: path("bib"), content: inEachLanguage(citable, edition.languages).map(formatBibtex).join("") };
  yield { path: path("ris"), content: inEachLanguage(citable, edition.languages).map(formatRis).join("") };
}
