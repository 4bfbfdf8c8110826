/** Makes the citation record of each kind of thing, with titles that say what is cited even out of context. */
import { dataPath, pagePath } from "../links.ts";
import type { ChartSpec, Comparison, Fact, Indicator, Plan, Report, Text } from "../data/model.ts";
import { citationWords } from "../messages/messages.ts";
import { inEveryLanguage } from "../data/languages.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import type { CitedVersion } from "../views/versions.ts";
import type { Citable, CitableKind, CitableSource } from "./citable.ts";
import { comparisonTitle } from "./comparison-names.ts";
import { withinQuotation } from "./quotations.ts";
import { factSentence } from "./sentences.ts";

/** Returns the record of a fact: its title is the whole statement, with place, period and value. */
export function citeFact(fact: Fact, report: Report, language: Language, cited: CitedVersion): Citable {
  const title = inEveryLanguage((l) => factSentence(fact, report, l));
  return citable("fact", fact.id, title, pagePath("facts", fact.id), report, language, cited);
}

export function citeComparison(
  comparison: Comparison,
  report: Report,
  language: Language,
  cited: CitedVersion,
): Citable {
  const title = inEveryLanguage((l) => comparisonTitle(comparison, report, l));
  return citable("comparison", comparison.id, title, pagePath("comparisons", comparison.id), report, language, cited);
}

export function citeChart(chart: ChartSpec, report: Report, language: Language, cited: CitedVersion): Citable {
  return citable("chart", chart.id, chart.title, pagePath("charts", chart.id), report, language, cited);
}

export function citeIndicator(indicator: Indicator, report: Report, language: Language, cited: CitedVersion): Citable {
  const title = inEveryLanguage((of) => citationWords[of].indicator(indicator.name[of]));
  return citable("indicator", indicator.id, title, pagePath("indicators", indicator.id), report, language, cited);
}

/** Returns the record of our reading of a plan; the document itself is `citeSource`. */
export function citePlan(plan: Plan, report: Report, language: Language, cited: CitedVersion): Citable {
  // Quotation marks within quotation marks are single ones; citation processors set them so, too.
  const title = inEveryLanguage((of) => citationWords[of].plan(plan.title[of], withinQuotation(plan.title[of])));
  return citable("plan", plan.id, title, pagePath("plans", plan.id), report, language, cited);
}

/** `slug` and title of a written article. */
export function citeArticle(
  slug: string,
  title: Text,
  report: Report,
  language: Language,
  cited: CitedVersion,
): Citable {
  return citable("article", slug, title, pagePath("articles", slug), report, language, cited);
}

/** Returns the record of a page that sets many facts side by side; its id is its path: "/topics/x/" is "topics-x". */
export function citePage(path: string, title: Text, report: Report, language: Language, cited: CitedVersion): Citable {
  const id = path.split("/").filter(Boolean).join("-");
  return citable("page", id, title, path, report, language, cited);
}

/** Returns the record of the whole compilation. */
export function citeDataset(report: Report, language: Language, cited: CitedVersion): Citable {
  const { title, subtitle } = report.edition;
  const whole = inEveryLanguage((of) => citationWords[of].whole(title[of], subtitle[of]));
  return citable("dataset", "data", whole, dataPath(), report, language, cited);
}

/** Returns the record of a source document, as its issuer published it. */
export function citeSource(plan: Plan, language: Language): CitableSource {
  return { id: plan.id, title: plan.title, authors: issuers(plan.issuer), kind: plan.kind, date: plan.date, language };
}

/** Two bodies that issued a document together are two authors, where every language names as many. */
function issuers(issuer: Text): Text[] {
  const [own] = languages;
  // A language that the edition lacks has the words of the first, and its names are divided as these are.
  const bodies = inEveryLanguage((language) =>
    citationWords[issuer[language] === issuer[own] ? own : language].bodies(issuer[language]),
  );
  const first = bodies[own];
  if (languages.some((language) => bodies[language].length !== first.length)) return [issuer];
  return first.map((_, i) => inEveryLanguage((language) => bodies[language][i]!));
}

function citable(
  kind: CitableKind,
  id: string,
  title: Text,
  path: string,
  report: Report,
  language: Language,
  cited: CitedVersion,
): Citable {
  return {
    kind,
    id,
    title,
    authors: [report.edition.publisher],
    publisher: report.edition.title,
    version: cited.version,
    date: cited.date,
    url: inEveryLanguage((l) => cited.url(path, l)),
    language,
  };
}
