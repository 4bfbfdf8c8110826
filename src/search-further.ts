/** What there is to find beside the Report: articles, charts and words that are explained. */
import type { Term } from "./data/glossary.ts";
import type { Comparison, Place } from "./data/model.ts";
import { otherLanguages } from "./data/languages.ts";
import { languages, type ComparisonKind, type Language } from "./data/vocabulary.ts";
import { glossaryPath, pagePath, sideBySidePairPath } from "./links.ts";
import { searchEntryWords, sideBySideWords } from "./messages/messages.ts";
import { articles, chartView, comparisons, glossary, report, sideBySidePairs } from "./report.ts";
import type { FurtherEntry } from "./exports/search-parts.ts";
import { furtherPages, sections } from "./wording/sections.ts";

/** Returns the entries: an article with its summary, a word with what it means. */
export function furtherEntries(language: Language): FurtherEntry[] {
  const others = otherLanguages(language, report.edition.languages);
  const inOthers = (name: (other: Language) => string) => others.map((other) => `${name(other)}\n`).join("");
  return [
    ...[...sections, ...furtherPages].map(({ path, name, words }): FurtherEntry => ({
      kind: "page",
      path,
      title: name[language],
      where: "",
      words: `${inOthers((other) => name[other])}${words}`,
      places: placesOf(comparisons.filter(({ kind, right }) => right.length > 0 && viewOf[kind] === path)),
    })),
    ...articles.map(({ slug, matter }): FurtherEntry => ({
      kind: "article",
      path: pagePath("articles", slug),
      title: matter[language].title,
      where: matter[language].summary,
      words: inOthers((other) => matter[other].title),
    })),
    ...glossary.map((term): FurtherEntry => ({
      kind: "term",
      path: glossaryPath(term.id),
      title: term.term[language],
      where: term.explanation[language],
      words: [
        ...others.map((other) => term.term[other]),
        ...languages.flatMap((each) => term.aliases[each]),
        ...sounds(term),
      ]
        .map((name) => `${name}\n`)
        .join(""),
    })),
    ...[...report.charts.values()].map(({ id, title }): FurtherEntry => ({
      kind: "chart",
      path: pagePath("charts", id),
      title: title[language],
      where: "",
      words: inOthers((other) => title[other]),
      places: distinct(chartView(id, language).facts.map((fact) => report.facts.get(fact)!.place)),
    })),
    ...sideBySidePairs.map(({ id, left, right }): FurtherEntry => ({
      kind: "page",
      path: sideBySidePairPath(id),
      title: pairName(left, right, language),
      where: "",
      words: `${inOthers((other) => pairName(left, right, other))}${languages.map((each) => searchEntryWords[each].ofPair).join(" ")}`,
      places: [left.id, right.id],
    })),
  ];
}

/** The page that shows all comparisons of a kind. */
const viewOf: Readonly<Partial<Record<ComparisonKind, string>>> = {
  outcome: "/outcomes/",
  revision: "/revisions/",
  share: "/city-and-town/",
  copy: "/city-and-town/",
};

/** The places whose numbers stand on the left of comparisons. */
function placesOf(shown: readonly Comparison[]): string[] {
  return distinct(shown.flatMap(({ left }) => left).map((id) => report.facts.get(id)!.place));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function pairName(left: Place, right: Place, language: Language): string {
  return sideBySideWords[language].pairTitle(left.name[language], right.name[language]);
}

/** Pinyin as it is typed, in syllables and as one word: "gui shang", "guishang". */
function sounds({ pinyin }: Term): string[] {
  const plain = pinyin.normalize("NFD").replace(/\p{M}/gu, "");
  return [plain, plain.replaceAll(" ", "")];
}
