/** The words of the engine, a line a section: `feedWords[language].title(name)`. */
import type { Language } from "../data/vocabulary.ts";
import * as enAhead from "./en/ahead.ts";
import * as enArchiveReadme from "./en/archive-readme.ts";
import * as enCaveats from "./en/caveats.ts";
import * as enChartWords from "./en/chart-words.ts";
import * as enCompareData from "./en/compare-data.ts";
import * as enComparisonNames from "./en/comparison-names.ts";
import * as enComparisonSentences from "./en/comparison-sentences.ts";
import * as enCounts from "./en/counts.ts";
import * as enDataFiles from "./en/data-files.ts";
import * as enDates from "./en/dates.ts";
import * as enFactSentences from "./en/fact-sentences.ts";
import * as enFeeds from "./en/feeds.ts";
import * as enFrames from "./en/frames.ts";
import * as enKinds from "./en/kinds.ts";
import * as enLists from "./en/lists.ts";
import * as enMarginSizes from "./en/margin-sizes.ts";
import * as enMeasures from "./en/measures.ts";
import * as enPhrases from "./en/phrases.ts";
import * as enSearchEntries from "./en/search-entries.ts";
import * as enStanding from "./en/standing.ts";
import * as enTables from "./en/tables.ts";
import * as enTerms from "./en/terms.ts";
import * as enValues from "./en/values.ts";
import * as enVerdictSentences from "./en/verdict-sentences.ts";
import * as enVerdicts from "./en/verdicts.ts";
import * as enVersionCells from "./en/version-cells.ts";
import * as zhAhead from "./zh/ahead.ts";
import * as zhArchiveReadme from "./zh/archive-readme.ts";
import * as zhCaveats from "./zh/caveats.ts";
import * as zhChartWords from "./zh/chart-words.ts";
import * as zhCompareData from "./zh/compare-data.ts";
import * as zhComparisonNames from "./zh/comparison-names.ts";
import * as zhComparisonSentences from "./zh/comparison-sentences.ts";
import * as zhCounts from "./zh/counts.ts";
import * as zhDataFiles from "./zh/data-files.ts";
import * as zhDates from "./zh/dates.ts";
import * as zhFactSentences from "./zh/fact-sentences.ts";
import * as zhFeeds from "./zh/feeds.ts";
import * as zhFrames from "./zh/frames.ts";
import * as zhKinds from "./zh/kinds.ts";
import * as zhLists from "./zh/lists.ts";
import * as zhMarginSizes from "./zh/margin-sizes.ts";
import * as zhMeasures from "./zh/measures.ts";
import * as zhPhrases from "./zh/phrases.ts";
import * as zhSearchEntries from "./zh/search-entries.ts";
import * as zhStanding from "./zh/standing.ts";
import * as zhTables from "./zh/tables.ts";
import * as zhTerms from "./zh/terms.ts";
import * as zhValues from "./zh/values.ts";
import * as zhVerdictSentences from "./zh/verdict-sentences.ts";
import * as zhVerdicts from "./zh/verdicts.ts";
import * as zhVersionCells from "./zh/version-cells.ts";
import { en } from "./en.ts";
import { zh, type Messages } from "./zh.ts";

export const messages: Readonly<Record<Language, Messages>> = { zh, en };

export const aheadWords = { zh: zhAhead.aheadWords, en: enAhead.aheadWords } satisfies Record<Language, unknown>;
export const archiveReadmeWords = {
  zh: zhArchiveReadme.archiveReadmeWords,
  en: enArchiveReadme.archiveReadmeWords,
} satisfies Record<Language, unknown>;
export const caveatWords = { zh: zhCaveats.caveatWords, en: enCaveats.caveatWords } satisfies Record<Language, unknown>;
export const chartWords = { zh: zhChartWords.chartWords, en: enChartWords.chartWords } satisfies Record<
  Language,
  unknown
>;
export const compareDataWords = {
  zh: zhCompareData.compareDataWords,
  en: enCompareData.compareDataWords,
} satisfies Record<Language, unknown>;
export const comparisonNameWords = {
  zh: zhComparisonNames.comparisonNameWords,
  en: enComparisonNames.comparisonNameWords,
} satisfies Record<Language, unknown>;
export const comparisonSentenceWords = {
  zh: zhComparisonSentences.comparisonSentenceWords,
  en: enComparisonSentences.comparisonSentenceWords,
} satisfies Record<Language, unknown>;
export const countWords = { zh: zhCounts.countWords, en: enCounts.countWords } satisfies Record<Language, unknown>;
export const dataFileWords = { zh: zhDataFiles.dataFileWords, en: enDataFiles.dataFileWords } satisfies Record<
  Language,
  unknown
>;
export const dateWords = { zh: zhDates.dateWords, en: enDates.dateWords } satisfies Record<Language, unknown>;
export const factSentenceWords = {
  zh: zhFactSentences.factSentenceWords,
  en: enFactSentences.factSentenceWords,
} satisfies Record<Language, unknown>;
export const feedWords = { zh: zhFeeds.feedWords, en: enFeeds.feedWords } satisfies Record<Language, unknown>;
export const frameWords = { zh: zhFrames.frameWords, en: enFrames.frameWords } satisfies Record<Language, unknown>;
export const kindTerms = { zh: zhKinds.kindTerms, en: enKinds.kindTerms } satisfies Record<Language, unknown>;
export const listWords = { zh: zhLists.listWords, en: enLists.listWords } satisfies Record<Language, unknown>;
export const marginSizeWords = {
  zh: zhMarginSizes.marginSizeWords,
  en: enMarginSizes.marginSizeWords,
} satisfies Record<Language, unknown>;
export const measureWords = { zh: zhMeasures.measureWords, en: enMeasures.measureWords } satisfies Record<
  Language,
  unknown
>;
export const phraseWords = { zh: zhPhrases.phraseWords, en: enPhrases.phraseWords } satisfies Record<Language, unknown>;
export const searchEntryWords = {
  zh: zhSearchEntries.searchEntryWords,
  en: enSearchEntries.searchEntryWords,
} satisfies Record<Language, unknown>;
export const standingWords = { zh: zhStanding.standingWords, en: enStanding.standingWords } satisfies Record<
  Language,
  unknown
>;
export const tableWords = { zh: zhTables.tableWords, en: enTables.tableWords } satisfies Record<Language, unknown>;
export const termWords = { zh: zhTerms.termWords, en: enTerms.termWords } satisfies Record<Language, unknown>;
export const valueWords = { zh: zhValues.valueWords, en: enValues.valueWords } satisfies Record<Language, unknown>;
export const verdictSentenceWords = {
  zh: zhVerdictSentences.verdictSentenceWords,
  en: enVerdictSentences.verdictSentenceWords,
} satisfies Record<Language, unknown>;
export const verdictTerms = { zh: zhVerdicts.verdictTerms, en: enVerdicts.verdictTerms } satisfies Record<
  Language,
  unknown
>;
export const versionCellWords = {
  zh: zhVersionCells.versionCellWords,
  en: enVersionCells.versionCellWords,
} satisfies Record<Language, unknown>;
