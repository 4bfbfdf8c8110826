/**
 * Every file of the site that is no page: citations, data, feeds and what versions froze. They are
 * written straight into the built site: a route for each of these thousands of small files would take
 * longer than all pages together.
 */
import { citingComparison, citingDataset, citingFact, citingIndicator, citingPlan, type Citing } from "./citing.ts";
import { languages, type Language } from "./data/vocabulary.ts";
import { tableCsv } from "./exports/csv.ts";
import { formatJson } from "./exports/json.ts";
import { factsTable } from "./exports/tables.ts";
import { comparisonJson, factJson, indicatorJson, planJson } from "./exports/thing-json.ts";
import { dataPath, filePath, localPath } from "./links.ts";
import { comparisons, comparisonsOfFact, dataFiles, report } from "./report.ts";
import { factsOfIndicator, factsOfPlan } from "./views/facts.ts";
import { formatBibtex, formatBibtexSource } from "./wording/bibtex.ts";
import { citeSource } from "./wording/citables.ts";
import { cslItem } from "./wording/csl-json.ts";
import { formatRis, formatRisSource } from "./wording/ris.ts";

export type SiteFile = {
  /** Address without the base path: "/en/facts/x.bib". */
  readonly path: string;
  readonly content: string | Uint8Array;
};

/** Returns every file, one after the other: the whole of them need not be held at once. */
export async function* siteFiles(): AsyncGenerator<SiteFile> {
  for (const { name, bytes } of await dataFiles()) yield { path: dataPath(name), content: bytes };
  for (const language of languages)
    for (const { path, content } of [
      ...wholeFiles(language),
      ...factFiles(language),
      ...comparisonFiles(language),
      ...indicatorFiles(language),
      ...planFiles(language),
    ])
      yield { path: localPath(path, language), content };
  // Data are the same in every language and stand once.
  for (const { id } of report.indicators.values())
    yield { path: filePath("indicators", id, "csv"), content: tableCsv(factsTable(factsOfIndicator(report, id))) };
}

function* wholeFiles(language: Language): Generator<SiteFile> {
  const citing = citingDataset(language, []);
  yield* citationFiles(citing, (suffix) => dataPath(`cite.${suffix}`));
  yield { path: dataPath("cite.json"), content: formatJson(cslItem(citing.citable)) };
}

function* factFiles(language: Language): Generator<SiteFile> {
  for (const fact of report.facts.values()) {
    const path = (suffix: string) => filePath("facts", fact.id, suffix);
    const citing = citingFact(fact, language);
    yield* citationFiles(citing, path);
    yield {
      path: path("json"),
      content: factJson(fact, report, comparisonsOfFact(fact.id), citing.citable, citing.sources[0]!),
    };
  }
}

function* comparisonFiles(language: Language): Generator<SiteFile> {
  for (const comparison of comparisons) {
    const path = (suffix: string) => filePath("comparisons", comparison.id, suffix);
    const citing = citingComparison(comparison, language);
    yield* citationFiles(citing, path);
    yield { path: path("json"), content: comparisonJson(comparison, report, citing.citable, citing.sources) };
  }
}

function* indicatorFiles(language: Language): Generator<SiteFile> {
  for (const indicator of report.indicators.values()) {
    const path = (suffix: string) => filePath("indicators", indicator.id, suffix);
    const citing = citingIndicator(indicator, language);
    const facts = factsOfIndicator(report, indicator.id);
    yield* citationFiles(citing, path);
    yield { path: path("json"), content: indicatorJson(indicator, report, facts, citing.citable, citing.sources) };
  }
}

function* planFiles(language: Language): Generator<SiteFile> {
  for (const plan of report.plans.values()) {
    const path = (suffix: string) => filePath("plans", plan.id, suffix);
    const citing = citingPlan(plan, language);
    const source = citeSource(plan, language);
    yield* citationFiles(citing, path);
    yield { path: path("json"), content: planJson(plan, report, factsOfPlan(report, plan.id), citing.citable, source) };
    yield { path: filePath("plans", `${plan.id}-source`, "bib"), content: formatBibtexSource(source) };
    yield { path: filePath("plans", `${plan.id}-source`, "ris"), content: formatRisSource(source) };
  }
}

function* citationFiles({ citable }: Citing, path: (suffix: string) => string): Generator<SiteFile> {
  yield { path: path("bib"), content: formatBibtex(citable) };
  yield { path: path("ris"), content: formatRis(citable) };
}
