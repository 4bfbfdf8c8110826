/** The words of every section in every language: `const text = feedWords[language]`. A key that a language lacks is an error of types. */
import type { Language } from "../data/vocabulary.ts";
import * as enArchiveReadme from "./en/archive-readme.ts";
import * as zhArchiveReadme from "./zh/archive-readme.ts";
import * as enArticles from "./en/articles.ts";
import * as zhArticles from "./zh/articles.ts";
import * as enCaveats from "./en/caveats.ts";
import * as zhCaveats from "./zh/caveats.ts";
import * as enCompareData from "./en/compare-data.ts";
import * as zhCompareData from "./zh/compare-data.ts";
import * as enDataFiles from "./en/data-files.ts";
import * as zhDataFiles from "./zh/data-files.ts";
import * as enEditionCounts from "./en/edition-counts.ts";
import * as zhEditionCounts from "./zh/edition-counts.ts";
import * as enFeeds from "./en/feeds.ts";
import * as zhFeeds from "./zh/feeds.ts";
import * as enFrames from "./en/frames.ts";
import * as zhFrames from "./zh/frames.ts";
import * as enProseNumbers from "./en/prose-numbers.ts";
import * as zhProseNumbers from "./zh/prose-numbers.ts";
import * as enSearchEntries from "./en/search-entries.ts";
import * as zhSearchEntries from "./zh/search-entries.ts";
import * as enSideBySide from "./en/side-by-side.ts";
import * as zhSideBySide from "./zh/side-by-side.ts";
import * as enTables from "./en/tables.ts";
import * as zhTables from "./zh/tables.ts";
import * as enVersionCells from "./en/version-cells.ts";
import * as zhVersionCells from "./zh/version-cells.ts";

export const archiveReadmeWords = {
  zh: zhArchiveReadme.archiveReadmeWords,
  en: enArchiveReadme.archiveReadmeWords,
} satisfies Record<Language, unknown>;
export const articleWords = { zh: zhArticles.articleWords, en: enArticles.articleWords } satisfies Record<
  Language,
  unknown
>;
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
export const frameWords = { zh: zhFrames.frameWords, en: enFrames.frameWords } satisfies Record<Language, unknown>;
export const feedWords = { zh: zhFeeds.feedWords, en: enFeeds.feedWords } satisfies Record<Language, unknown>;
export const proseNumberWords = {
  zh: zhProseNumbers.proseNumberWords,
  en: enProseNumbers.proseNumberWords,
} satisfies Record<Language, unknown>;
export const searchEntryWords = {
  zh: zhSearchEntries.searchEntryWords,
  en: enSearchEntries.searchEntryWords,
} satisfies Record<Language, unknown>;
export const sideBySideWords = { zh: zhSideBySide.sideBySideWords, en: enSideBySide.sideBySideWords } satisfies Record<
  Language,
  unknown
>;
export const tableWords = { zh: zhTables.tableWords, en: enTables.tableWords } satisfies Record<Language, unknown>;
export const versionCellWords = {
  zh: zhVersionCells.versionCellWords,
  en: enVersionCells.versionCellWords,
} satisfies Record<Language, unknown>;
