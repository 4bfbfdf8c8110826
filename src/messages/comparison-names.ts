import type { Language } from "../data/vocabulary.ts";
import { comparisonNameWords as en } from "./en/comparison-names.ts";
import { comparisonNameWords as zh } from "./zh/comparison-names.ts";

export const comparisonNameWords = { zh, en } satisfies Record<Language, unknown>;
