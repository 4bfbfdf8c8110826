/**
 * The words of every section in every language: `const text = feedWords[language]`. A key that a language lacks is an error
 * of types. Each section is a module of its own, so that a script of the browser has the words that it uses and no others.
 */
export { aheadWords } from "./ahead.ts";
export { archiveReadmeWords } from "./archive-readme.ts";
export { articleWords } from "./articles.ts";
export { caveatWords } from "./caveats.ts";
export { chartWords } from "./chart-words.ts";
export { compareDataWords } from "./compare-data.ts";
export { comparisonNameWords } from "./comparison-names.ts";
export { comparisonSentenceWords } from "./comparison-sentences.ts";
export { countWords } from "./counts.ts";
export { dataFileWords } from "./data-files.ts";
export { dateWords } from "./dates.ts";
export { editionCountWords } from "./edition-counts.ts";
export { factSentenceWords } from "./fact-sentences.ts";
export { feedWords } from "./feeds.ts";
export { frameWords } from "./frames.ts";
export { indicatorPageWords } from "./indicator-page.ts";
export { kindNameWords } from "./kind-names.ts";
export { listPageWords } from "./list-pages.ts";
export { listWords } from "./lists.ts";
export { marginSizeWords } from "./margin-sizes.ts";
export { measureWords } from "./measures.ts";
export { phraseWords } from "./phrases.ts";
export { placePageWords } from "./place-page.ts";
export { planPageWords } from "./plan-page.ts";
export { proseNumberWords } from "./prose-numbers.ts";
export { runWords } from "./runs.ts";
export { scoreWords } from "./scores.ts";
export { searchEntryWords } from "./search-entries.ts";
export { sideBySideWords } from "./side-by-side.ts";
export { standingWords } from "./standing.ts";
export { tableWords } from "./tables.ts";
export { termWords } from "./terms.ts";
export { themePageWords } from "./theme-page.ts";
export { topicPageWords } from "./topic-page.ts";
export { valueWords } from "./values.ts";
export { verdictNameWords } from "./verdict-names.ts";
export { verdictSentenceWords } from "./verdict-sentences.ts";
export { versionCellWords } from "./version-cells.ts";
