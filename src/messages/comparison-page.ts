import type { Language } from "../data/vocabulary.ts";
import { comparisonPageWords as en } from "./en/comparison-page.ts";
import { comparisonPageWords as zh } from "./zh/comparison-page.ts";

export const comparisonPageWords = { zh, en } satisfies Record<Language, unknown>;
