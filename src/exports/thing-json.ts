/**
 * The .json of one thing: CSL-JSON that every citation processor reads, an item a language. Under `custom`,
 * where CSL keeps what it does not know, each has its address and citations, and the first the thing itself
 * with all it refers to, which is the same in every language.
 */
import { inEveryLanguage, sourceLanguage, spokenOnly, underKeys } from "../data/languages.ts";
import type { ListedArticle } from "../data/article-matter.ts";
import type { Comparison, Edition, Fact, Indicator, Plan, Report } from "../data/model.ts";
import { inEachLanguage, type Citable, type CitableSource } from "../wording/citable.ts";
import { citationTexts, sourceCitationTexts } from "../wording/citations.ts";
import { cslItem, cslSourceItem } from "../wording/csl-json.ts";
import { factSentence, verdictSentence } from "../wording/sentences.ts";
import { formatJson, rowObjects } from "./json.ts";
import { planRecord } from "./plan-records.ts";
import { comparisonsTable, factsTable, indicatorsTable, plansTable } from "./tables.ts";

type Row = Readonly<Record<string, unknown>>;

/** Returns the JSON text of a fact, with the comparisons that it stands in. */
export function factJson(
  fact: Fact,
  report: Report,
  comparisons: readonly Comparison[],
  citable: Citable,
  source: CitableSource,
): string {
  return thingJson(citable, report, [source], {
    fact: one(factsTable([fact])),
    ...underKeys(
      "sentence",
      inEveryLanguage((language) => factSentence(fact, report, language)),
    ),
    comparisons: rowObjects(comparisonsTable(comparisons, report)),
  });
}

/** Returns the JSON text of a comparison, with its facts in full. */
export function comparisonJson(
  comparison: Comparison,
  report: Report,
  citable: Citable,
  sources: readonly CitableSource[],
): string {
  const facts = [...comparison.left, ...comparison.right].map((id) => report.facts.get(id)!);
  return thingJson(citable, report, sources, {
    comparison: one(comparisonsTable([comparison], report)),
    ...underKeys(
      "sentence",
      inEveryLanguage((language) => verdictSentence(comparison, report, language)),
    ),
    facts: rowObjects(factsTable(facts)),
  });
}

/** Returns the JSON text of an indicator, with every fact that measures it. */
export function indicatorJson(
  indicator: Indicator,
  report: Report,
  facts: readonly Fact[],
  citable: Citable,
  sources: readonly CitableSource[],
): string {
  return thingJson(citable, report, sources, {
    indicator: one(indicatorsTable([indicator])),
    facts: rowObjects(factsTable(facts)),
  });
}

/** Returns the JSON text of our reading of a plan: its record and every fact in order. */
export function planJson(
  plan: Plan,
  report: Report,
  facts: readonly Fact[],
  citable: Citable,
  source: CitableSource,
): string {
  return thingJson(citable, report, [source], {
    plan: { ...one(plansTable([plan])), ...planRecord(plan, report.edition.languages) },
    facts: rowObjects(factsTable(facts)),
  });
}

/** Returns the JSON text of an article: its head in the languages of the edition, and every fact that it states or compares. */
export function articleJson(article: ListedArticle, report: Report, facts: readonly Fact[], citable: Citable): string {
  const { slug, matter } = article;
  return thingJson(citable, report, [], {
    article: {
      id: slug,
      ...underKeys(
        "title",
        inEveryLanguage((language) => matter[language].title),
      ),
      ...underKeys(
        "summary",
        inEveryLanguage((language) => matter[language].summary),
      ),
      date: matter[sourceLanguage].date,
    },
    facts: rowObjects(factsTable(facts)),
  });
}

function thingJson(
  citable: Citable,
  { edition }: { readonly edition: Pick<Edition, "languages" | "license"> },
  sources: readonly CitableSource[],
  thing: Readonly<Record<string, unknown>>,
): string {
  return formatJson(
    inEachLanguage(citable, edition.languages).map((cited, i) => {
      const texts = citationTexts(cited);
      const { language } = cited;
      return {
        ...cslItem(cited),
        custom: {
          ...(i === 0 ? spokenOnly(thing, edition.languages) : {}),
          permalink: cited.url[language],
          version: cited.version,
          date: cited.date,
          license: edition.license.data,
          license_url: edition.license.dataUrl,
          citation: {
            "gbt-7714-2025": texts["gbt-7714-2025"],
            "gbt-7714-2015": texts["gbt-7714-2015"],
            apa: texts.apa,
          },
          sources: sources.map((source) => ({
            ...cslSourceItem({ ...source, language }),
            custom: { "gbt-7714-2025": sourceCitationTexts({ ...source, language })["gbt-7714-2025"] },
          })),
        },
      };
    }),
  );
}

function one(table: Parameters<typeof rowObjects>[0]): Row {
  return rowObjects(table)[0]!;
}
