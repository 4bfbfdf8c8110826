import type { Language } from "../data/vocabulary.ts";
import { comparisonSentenceWords as en } from "./en/comparison-sentences.ts";
import { comparisonSentenceWords as zh } from "./zh/comparison-sentences.ts";

export const comparisonSentenceWords = { zh, en } satisfies Record<Language, unknown>;
