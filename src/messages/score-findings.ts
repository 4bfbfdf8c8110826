import type { Language } from "../data/vocabulary.ts";
import { scoreFindingWords as en } from "./en/score-findings.ts";
import { scoreFindingWords as zh } from "./zh/score-findings.ts";

export const scoreFindingWords = { zh, en } satisfies Record<Language, unknown>;
