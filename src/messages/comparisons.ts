import type { Language } from "../data/vocabulary.ts";
import { comparisonWords as en } from "./en/comparisons.ts";
import { comparisonWords as zh } from "./zh/comparisons.ts";

export const comparisonWords = { zh, en } satisfies Record<Language, unknown>;
