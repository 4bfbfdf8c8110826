import type { Language } from "../data/vocabulary.ts";
import { comparisonSideWords as en } from "./en/comparison-sides.ts";
import { comparisonSideWords as zh } from "./zh/comparison-sides.ts";

export const comparisonSideWords = { zh, en } satisfies Record<Language, unknown>;
