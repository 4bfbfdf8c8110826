/** What the page of each kind of thing cites, offers as files and says to machines: one call a page. */
import { choiceMarks } from "./compare-state.ts";
import type { ListedArticle } from "./data/article-matter.ts";
import { inEveryLanguage } from "./data/languages.ts";
import type { ChartSpec, Comparison, Fact, Indicator, Plan, Text } from "./data/model.ts";
import type { StoredState } from "./data/releases.ts";
import type { ComparisonKind, Language } from "./data/vocabulary.ts";
import type { DataFile } from "./exports/data-files.ts";
import {
  absoluteUrl,
  articleOembedPath,
  atVersion,
  dataPath,
  embedPath,
  filePath,
  oembedPath,
  pagePath,
  type PageKind,
} from "./links.ts";
import { comparisons, edition, factsWith, present, releases, report, wholeCited } from "./report.ts";
import { citeThing, type Named } from "./views/versions.ts";
import { formatApa } from "./wording/apa.ts";
import { formatGbt7714 } from "./wording/gbt-7714.ts";
import type { Citable, CitableSource } from "./wording/citable.ts";
import {
  citeArticle,
  citeChart,
  citeComparison,
  citeDataset,
  citeFact,
  citeIndicator,
  citePage,
  citePlan,
  citeSource,
} from "./wording/citables.ts";
import {
  articleJsonLd,
  datasetJsonLd,
  factJsonLd,
  indicatorTerm,
  observation,
  pageJsonLd,
  termVariable,
  type DownloadLink,
  type JsonLd,
  type Whole,
} from "./wording/metadata.ts";

/** A file that a page offers, in the page's language where it has one. */
export type CiteFile = {
  readonly label: string;
  readonly path: string;
  readonly language: Language;
  readonly mediaType: string;
};

export type Citing = {
  readonly citable: Citable;
  readonly sources: readonly CitableSource[];
  /** Citation files. */
  readonly describedBy: readonly CiteFile[];
  /** Data files. */
  readonly items: readonly CiteFile[];
  readonly jsonLd: JsonLd;
  /** How other sites may show it: the paths of the oEmbed answer and of the frame. */
  readonly embed?: { readonly answer: string; readonly frame: string } | undefined;
};

const bibtexType = "application/x-bibtex";
const risType = "application/x-research-info-systems";
const cslType = "application/vnd.citationstyles.csl+json";
const csvType = "text/csv";

export function citingFact(fact: Fact, language: Language): Citing {
  const citable = citeFact(fact, report, language, citeThing("facts", fact.id, edition, releases, present));
  const source = citeSource(report.plans.get(fact.plan)!, language);
  const describedBy = citationFiles("facts", fact.id, language);
  const url = absoluteUrl(pagePath("facts", fact.id), language, edition);
  const indicator = fact.indicator === undefined ? undefined : report.indicators.get(fact.indicator);
  const measured = indicator && term(indicator, language);
  const about = observation(fact, report, language, url, measured);
  const jsonLd = factJsonLd(citable, whole(language), about, source, fact.wording, describedBy.map(download), measured);
  return { citable, sources: [source], describedBy, items: [], jsonLd };
}

export function citingComparison(comparison: Comparison, language: Language): Citing {
  const cited = citeThing("comparisons", comparison.id, edition, releases, present);
  const citable = citeComparison(comparison, report, language, cited);
  const facts = [...comparison.left, ...comparison.right].map((id) => report.facts.get(id)!);
  const describedBy = [recordFile("comparisons", comparison.id, language)];
  return dataset(citable, facts, describedBy, [], citable.title[language]);
}

export function citingIndicator(indicator: Indicator, language: Language): Citing {
  const cited = citeThing("indicators", indicator.id, edition, releases, present);
  const citable = citeIndicator(indicator, report, language, cited);
  const facts = factsWith("indicator", indicator.id);
  const describedBy = [recordFile("indicators", indicator.id, language)];
  const items = [file(filePath("indicators", indicator.id, "csv"), "CSV", csvType, language)];
  return dataset(citable, facts, describedBy, items, indicator.definition[language], term(indicator, language));
}

export function citingPlan(plan: Plan, language: Language): Citing {
  const citable = citePlan(plan, report, language, wholeCited());
  const facts = factsWith("plan", plan.id);
  return dataset(citable, facts, citationFiles("plans", plan.id, language), [], citable.title[language]);
}

/** `ids` are the facts that the chart shows, `finding` says what it finds. */
export function citingChart(spec: ChartSpec, ids: readonly string[], finding: string, language: Language): Citing {
  const citable = citeChart(spec, report, language, citeThing("charts", spec.id, edition, releases, present));
  const facts = ids.flatMap((id) => report.facts.get(id) ?? []);
  const own = (suffix: string, label: string, mediaType: string) =>
    file(filePath("charts", spec.id, suffix), label, mediaType, language);
  const describedBy = [own("bib", "BibTeX", bibtexType), own("ris", "RIS", risType)];
  const items = [
    own("csv", "CSV", csvType),
    own("json", "JSON", "application/json"),
    own("svg", "SVG", "image/svg+xml"),
    own("png", "PNG", "image/png"),
  ];
  const embed = { answer: oembedPath(spec.id, language), frame: embedPath(spec.id) };
  return { ...dataset(citable, facts, describedBy, items, finding), embed };
}

export function citingArticle(article: ListedArticle, language: Language): Citing {
  const { slug, matter, chart } = article;
  const title = inEveryLanguage((of) => matter[of].title);
  const citable = citeArticle(slug, title, report, language, wholeCited());
  const describedBy = citationFiles("articles", slug, language);
  const jsonLd = articleJsonLd(citable, whole(language), matter[language].summary);
  const embed =
    chart === undefined ? undefined : { answer: articleOembedPath(slug, language), frame: embedPath(chart) };
  return { citable, sources: [], describedBy, items: [], jsonLd, embed };
}

/** A page that sets many facts side by side: its citation is for copying, and stands in no file of its own. */
export type CitedPage = {
  readonly path: string;
  /** What it is called where it stands alone. */
  readonly title: Text;
  readonly description: string;
  /** The facts it shows; the documents they are from are cited beside it. */
  readonly facts: readonly Fact[];
  readonly items?: readonly CiteFile[];
};

export function citingPage({ path, title, description, facts, items = [] }: CitedPage, language: Language): Citing {
  const citable = citePage(path, title, report, language, wholeCited());
  const jsonLd = pageJsonLd(citable, whole(language), description, sourcesOf(facts, language));
  return { citable, sources: sourcesOf(facts, language), describedBy: [], items, jsonLd };
}

/** A page that lists the comparisons of some kinds, with the documents that their facts are from. */
export function citingComparisons(
  kinds: readonly ComparisonKind[],
  path: string,
  title: Text,
  description: string,
  language: Language,
): Citing {
  const ids = new Set(
    comparisons.filter(({ kind }) => kinds.includes(kind)).flatMap(({ left, right }) => [...left, ...right]),
  );
  const facts = [...report.facts.values()].filter(({ id }) => ids.has(id));
  return citingPage({ path, title, description, facts }, language);
}

/** The citation of a reader's own comparison, by the version that its numbers are of, with marks for its title and address. */
export function citingChoice(language: Language): {
  readonly gbt: string;
  readonly apa: string;
  readonly version: string | undefined;
} {
  const same = (text: string) => inEveryLanguage(() => text);
  const citable = {
    ...citeDataset(report, language, wholeCited()),
    title: same(choiceMarks.title),
    url: same(choiceMarks.address),
  };
  return { gbt: formatGbt7714(citable, "2025"), apa: formatApa(citable), version: citable.version };
}

/** `files` are those of /data/. */
export function citingDataset(language: Language, files: readonly DataFile[]): Citing {
  const citable = citeDataset(report, language, wholeCited());
  const describedBy = [
    file(dataPath("cite.bib"), "BibTeX", bibtexType, language),
    file(dataPath("cite.ris"), "RIS", risType, language),
    file(dataPath("cite.json"), "CSL-JSON", cslType, language),
  ];
  const items = files.map(({ name, mediaType }) => file(dataPath(name), name, mediaType, language));
  const plans = [...report.plans.values()];
  const jsonLd = datasetJsonLd(citable, edition, {
    description: edition.description[language],
    periods: [...report.facts.values()].map((fact) => fact.period),
    places: [...report.places.values()].map((place) => place.name[language]),
    variables: [...report.indicators.values()].map((indicator) => indicator.name[language]),
    sources: plans.map((plan) => citeSource(plan, language)),
    downloads: files.map(({ name, mediaType, sha256, bytes }) => ({
      name,
      url: absoluteUrl(dataPath(name), language, edition),
      mediaType,
      sha256,
      bytes: bytes.length,
    })),
  });
  const sources = plans.map((plan) => citeSource(plan, language));
  return { citable, sources, describedBy, items, jsonLd };
}

const citableKinds = { facts: "fact", comparisons: "comparison", charts: "chart", indicators: "indicator" } as const;

/** What was withdrawn, cited as the last version said it that had it. */
export function citingWithdrawn({ kind, id, title }: StoredState, last: Named, language: Language): Citing {
  const { version, date } = last;
  const path = atVersion(pagePath(kind, id), version);
  const citable: Citable = {
    kind: citableKinds[kind],
    id,
    title,
    authors: [edition.publisher],
    publisher: edition.title,
    version,
    date,
    url: inEveryLanguage((of) => absoluteUrl(path, of, edition)),
    language,
  };
  return dataset(citable, [], [], [], title[language]);
}

/** The source documents of facts, each once, in the order of the plans. */
function sourcesOf(facts: readonly Fact[], language: Language): CitableSource[] {
  const used = new Set(facts.map((fact) => fact.plan));
  return [...report.plans.values()].filter(({ id }) => used.has(id)).map((plan) => citeSource(plan, language));
}

/** The address that a file is linked by, as metadata wants it. */
export function download({ path, language, mediaType, label }: CiteFile): DownloadLink {
  return { name: label, url: absoluteUrl(path, language, edition), mediaType };
}

/** A file as a page in `language` offers it. */
function file(path: string, label: string, mediaType: string, language: Language): CiteFile {
  return { label, path, language, mediaType };
}

/** The citations of a thing in every language, with the thing itself. */
function recordFile(kind: PageKind, id: string, language: Language): CiteFile {
  return file(filePath(kind, id, "json"), "JSON", cslType, language);
}

function citationFiles(kind: PageKind, id: string, language: Language): CiteFile[] {
  return [
    file(filePath(kind, id, "bib"), "BibTeX", bibtexType, language),
    file(filePath(kind, id, "ris"), "RIS", risType, language),
    recordFile(kind, id, language),
  ];
}

function dataset(
  citable: Citable,
  facts: readonly Fact[],
  describedBy: readonly CiteFile[],
  items: readonly CiteFile[],
  description: string,
  about?: JsonLd,
): Citing {
  const { language } = citable;
  const sources = sourcesOf(facts, language);
  const places = new Set(facts.map((fact) => report.places.get(fact.place)!.name[language]));
  const labels = [...new Set(facts.map((fact) => fact.label[language]))];
  const jsonLd = datasetJsonLd(
    citable,
    edition,
    {
      description,
      periods: facts.map((fact) => fact.period),
      places,
      // A plan has hundreds of labels; a reader of metadata is served by the first of them.
      variables: about ? [termVariable(about)] : labels.slice(0, 20),
      about,
      sources,
      downloads: [...items, ...describedBy].map(download),
    },
    whole(language),
  );
  return { citable, sources, describedBy, items, jsonLd };
}

function whole(language: Language): Whole {
  const { version, date, url } = wholeCited();
  return { edition, url: url(dataPath(), language), version, date };
}

function term(indicator: Indicator, language: Language): JsonLd {
  const url = (path: string) => absoluteUrl(path, language, edition);
  return indicatorTerm(indicator, language, url(pagePath("indicators", indicator.id)), url("/indicators/"));
}
