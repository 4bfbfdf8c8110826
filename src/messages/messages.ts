/** The words of a language. */
import * as enVersionCells from "./en/version-cells.ts";
import * as zhVersionCells from "./zh/version-cells.ts";
import * as enFrames from "./en/frames.ts";
import * as zhFrames from "./zh/frames.ts";
import * as enDataFiles from "./en/data-files.ts";
import * as zhDataFiles from "./zh/data-files.ts";
import * as enArchiveReadme from "./en/archive-readme.ts";
import * as zhArchiveReadme from "./zh/archive-readme.ts";
import * as enFeeds from "./en/feeds.ts";
import * as zhFeeds from "./zh/feeds.ts";
import * as enTables from "./en/tables.ts";
import * as zhTables from "./zh/tables.ts";
import * as enSearchEntries from "./en/search-entries.ts";
import * as zhSearchEntries from "./zh/search-entries.ts";
import * as enCompareData from "./en/compare-data.ts";
import * as zhCompareData from "./zh/compare-data.ts";
import type { Language } from "../data/vocabulary.ts";
import * as enCaveats from "./en/caveats.ts";
import * as zhCaveats from "./zh/caveats.ts";
import { en } from "./en.ts";
import { zh, type Messages } from "./zh.ts";

export const messages: Readonly<Record<Language, Messages>> = { zh, en };

export const caveatWords = { zh: zhCaveats.caveatWords, en: enCaveats.caveatWords } satisfies Record<Language, unknown>;
export const compareDataWords = {
  zh: zhCompareData.compareDataWords,
  en: enCompareData.compareDataWords,
} satisfies Record<Language, unknown>;
export const searchEntryWords = {
  zh: zhSearchEntries.searchEntryWords,
  en: enSearchEntries.searchEntryWords,
} satisfies Record<Language, unknown>;
export const tableWords = { zh: zhTables.tableWords, en: enTables.tableWords } satisfies Record<Language, unknown>;
export const feedWords = { zh: zhFeeds.feedWords, en: enFeeds.feedWords } satisfies Record<Language, unknown>;
export const archiveReadmeWords = {
  zh: zhArchiveReadme.archiveReadmeWords,
  en: enArchiveReadme.archiveReadmeWords,
} satisfies Record<Language, unknown>;
export const dataFileWords = { zh: zhDataFiles.dataFileWords, en: enDataFiles.dataFileWords } satisfies Record<
  Language,
  unknown
>;
export const frameWords = { zh: zhFrames.frameWords, en: enFrames.frameWords } satisfies Record<Language, unknown>;
export const versionCellWords = {
  zh: zhVersionCells.versionCellWords,
  en: enVersionCells.versionCellWords,
} satisfies Record<Language, unknown>;
