import type { Language } from "../data/vocabulary.ts";
import { planFindingWords as en } from "./en/plan-findings.ts";
import { planFindingWords as zh } from "./zh/plan-findings.ts";

export const planFindingWords = { zh, en } satisfies Record<Language, unknown>;
