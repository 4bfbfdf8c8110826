import type { Language } from "../data/vocabulary.ts";
import { pairFindingWords as en } from "./en/pair-findings.ts";
import { pairFindingWords as zh } from "./zh/pair-findings.ts";

export const pairFindingWords = { zh, en } satisfies Record<Language, unknown>;
