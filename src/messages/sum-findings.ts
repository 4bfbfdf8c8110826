import type { Language } from "../data/vocabulary.ts";
import { sumFindingWords as en } from "./en/sum-findings.ts";
import { sumFindingWords as zh } from "./zh/sum-findings.ts";

export const sumFindingWords = { zh, en } satisfies Record<Language, unknown>;
