import { inEveryLanguage } from "../src/data/languages.ts";
import type { Language } from "../src/data/vocabulary.ts";
import { comparisons, report } from "../src/report.ts";
import { furtherEntries } from "../src/search-further.ts";
import { comparisonPart, factPart, mainPart } from "../src/exports/search-parts.ts";
import { unpackComparisons, unpackFacts, unpackMain } from "../src/wording/search-entries.ts";
import { search, searchRecords } from "../src/wording/search.ts";

/** The index as the site sends it, unpacked as the browser does. */
function wholeIndex(language: Language) {
  const main = mainPart(report, language, furtherEntries(language));
  const entries = unpackMain(main);
  const compared = comparisonPart(report, comparisons, language, main);
  const parts = [...report.plans.keys()].map((plan) => factPart(report, plan, language, main));
  const further = [
    ...unpackComparisons(compared, language),
    ...parts.flatMap((part) => unpackFacts(part, entries, language)),
  ];
  const fold = new Map([...main.fold.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!] as const));
  return {
    main,
    parts: [compared, ...parts],
    records: [...searchRecords(entries), ...searchRecords(further, entries)],
    fold,
  };
}
export const index = inEveryLanguage(wholeIndex);

/** What a query finds in the edition, best first. */
export const hits = (query: string, language: Language = "zh") =>
  search(index[language].records, query, index[language].fold).hits;
export const firstPaths = (query: string, language: Language, count: number) =>
  hits(query, language)
    .slice(0, count)
    .map(({ path }) => path);
