/** The words of every section in every language: `const text = feedWords[language]`. A key that a language lacks is an error of types. */
import type { Language } from "../data/vocabulary.ts";
import * as enArchiveReadme from "./en/archive-readme.ts";
import * as zhArchiveReadme from "./zh/archive-readme.ts";
import * as enArticles from "./en/articles.ts";
import * as zhArticles from "./zh/articles.ts";
import * as enCaveats from "./en/caveats.ts";
import * as zhCaveats from "./zh/caveats.ts";
import * as enChartFigures from "./en/chart-figures.ts";
import * as zhChartFigures from "./zh/chart-figures.ts";
import * as enCiteBox from "./en/cite-box.ts";
import * as zhCiteBox from "./zh/cite-box.ts";
import * as enCityAndTown from "./en/city-and-town.ts";
import * as zhCityAndTown from "./zh/city-and-town.ts";
import * as enCodebook from "./en/codebook.ts";
import * as zhCodebook from "./zh/codebook.ts";
import * as enCompareData from "./en/compare-data.ts";
import * as zhCompareData from "./zh/compare-data.ts";
import * as enComparisonNotes from "./en/comparison-notes.ts";
import * as zhComparisonNotes from "./zh/comparison-notes.ts";
import * as enDataFiles from "./en/data-files.ts";
import * as zhDataFiles from "./zh/data-files.ts";
import * as enEditionCounts from "./en/edition-counts.ts";
import * as zhEditionCounts from "./zh/edition-counts.ts";
import * as enEmbedCode from "./en/embed-code.ts";
import * as zhEmbedCode from "./zh/embed-code.ts";
import * as enFactRows from "./en/fact-rows.ts";
import * as zhFactRows from "./zh/fact-rows.ts";
import * as enFeeds from "./en/feeds.ts";
import * as zhFeeds from "./zh/feeds.ts";
import * as enFrames from "./en/frames.ts";
import * as zhFrames from "./zh/frames.ts";
import * as enNotes from "./en/notes.ts";
import * as zhNotes from "./zh/notes.ts";
import * as enOwnCorrections from "./en/own-corrections.ts";
import * as zhOwnCorrections from "./zh/own-corrections.ts";
import * as enPage from "./en/page.ts";
import * as zhPage from "./zh/page.ts";
import * as enPlanParts from "./en/plan-parts.ts";
import * as zhPlanParts from "./zh/plan-parts.ts";
import * as enProseNumbers from "./en/prose-numbers.ts";
import * as zhProseNumbers from "./zh/prose-numbers.ts";
import * as enSaid from "./en/said.ts";
import * as zhSaid from "./zh/said.ts";
import * as enSearchEntries from "./en/search-entries.ts";
import * as zhSearchEntries from "./zh/search-entries.ts";
import * as enSearchForm from "./en/search-form.ts";
import * as zhSearchForm from "./zh/search-form.ts";
import * as enSideBySide from "./en/side-by-side.ts";
import * as zhSideBySide from "./zh/side-by-side.ts";
import * as enTables from "./en/tables.ts";
import * as zhTables from "./zh/tables.ts";
import * as enTargetTables from "./en/target-tables.ts";
import * as zhTargetTables from "./zh/target-tables.ts";
import * as enTaskTables from "./en/task-tables.ts";
import * as zhTaskTables from "./zh/task-tables.ts";
import * as enVersionCells from "./en/version-cells.ts";
import * as zhVersionCells from "./zh/version-cells.ts";
import * as enVersionDifferences from "./en/version-differences.ts";
import * as zhVersionDifferences from "./zh/version-differences.ts";

export const archiveReadmeWords = {
  zh: zhArchiveReadme.archiveReadmeWords,
  en: enArchiveReadme.archiveReadmeWords,
} satisfies Record<Language, unknown>;
export const articleWords = { zh: zhArticles.articleWords, en: enArticles.articleWords } satisfies Record<
  Language,
  unknown
>;
export const chartFigureWords = {
  zh: zhChartFigures.chartFigureWords,
  en: enChartFigures.chartFigureWords,
} satisfies Record<Language, unknown>;
export const citeBoxWords = { zh: zhCiteBox.citeBoxWords, en: enCiteBox.citeBoxWords } satisfies Record<
  Language,
  unknown
>;
export const cityAndTownWords = {
  zh: zhCityAndTown.cityAndTownWords,
  en: enCityAndTown.cityAndTownWords,
} satisfies Record<Language, unknown>;
export const codebookWords = { zh: zhCodebook.codebookWords, en: enCodebook.codebookWords } satisfies Record<
  Language,
  unknown
>;
export const comparisonNoteWords = {
  zh: zhComparisonNotes.comparisonNoteWords,
  en: enComparisonNotes.comparisonNoteWords,
} satisfies Record<Language, unknown>;
export const editionCountWords = {
  zh: zhEditionCounts.editionCountWords,
  en: enEditionCounts.editionCountWords,
} satisfies Record<Language, unknown>;
export const caveatWords = { zh: zhCaveats.caveatWords, en: enCaveats.caveatWords } satisfies Record<Language, unknown>;
export const compareDataWords = {
  zh: zhCompareData.compareDataWords,
  en: enCompareData.compareDataWords,
} satisfies Record<Language, unknown>;
export const dataFileWords = { zh: zhDataFiles.dataFileWords, en: enDataFiles.dataFileWords } satisfies Record<
  Language,
  unknown
>;
export const embedCodeWords = { zh: zhEmbedCode.embedCodeWords, en: enEmbedCode.embedCodeWords } satisfies Record<
  Language,
  unknown
>;
export const factRowWords = { zh: zhFactRows.factRowWords, en: enFactRows.factRowWords } satisfies Record<
  Language,
  unknown
>;
export const frameWords = { zh: zhFrames.frameWords, en: enFrames.frameWords } satisfies Record<Language, unknown>;
export const feedWords = { zh: zhFeeds.feedWords, en: enFeeds.feedWords } satisfies Record<Language, unknown>;
export const noteWords = { zh: zhNotes.noteWords, en: enNotes.noteWords } satisfies Record<Language, unknown>;
export const ownCorrectionWords = {
  zh: zhOwnCorrections.ownCorrectionWords,
  en: enOwnCorrections.ownCorrectionWords,
} satisfies Record<Language, unknown>;
export const pageWords = { zh: zhPage.pageWords, en: enPage.pageWords } satisfies Record<Language, unknown>;
export const planPartWords = { zh: zhPlanParts.planPartWords, en: enPlanParts.planPartWords } satisfies Record<
  Language,
  unknown
>;
export const proseNumberWords = {
  zh: zhProseNumbers.proseNumberWords,
  en: enProseNumbers.proseNumberWords,
} satisfies Record<Language, unknown>;
export const saidWords = { zh: zhSaid.saidWords, en: enSaid.saidWords } satisfies Record<Language, unknown>;
export const searchEntryWords = {
  zh: zhSearchEntries.searchEntryWords,
  en: enSearchEntries.searchEntryWords,
} satisfies Record<Language, unknown>;
export const searchFormWords = { zh: zhSearchForm.searchFormWords, en: enSearchForm.searchFormWords } satisfies Record<
  Language,
  unknown
>;
export const sideBySideWords = { zh: zhSideBySide.sideBySideWords, en: enSideBySide.sideBySideWords } satisfies Record<
  Language,
  unknown
>;
export const tableWords = { zh: zhTables.tableWords, en: enTables.tableWords } satisfies Record<Language, unknown>;
export const targetTableWords = {
  zh: zhTargetTables.targetTableWords,
  en: enTargetTables.targetTableWords,
} satisfies Record<Language, unknown>;
export const taskTableWords = { zh: zhTaskTables.taskTableWords, en: enTaskTables.taskTableWords } satisfies Record<
  Language,
  unknown
>;
export const versionCellWords = {
  zh: zhVersionCells.versionCellWords,
  en: enVersionCells.versionCellWords,
} satisfies Record<Language, unknown>;
export const versionDifferenceWords = {
  zh: zhVersionDifferences.versionDifferenceWords,
  en: enVersionDifferences.versionDifferenceWords,
} satisfies Record<Language, unknown>;
