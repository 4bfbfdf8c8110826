import type { Language } from "../data/vocabulary.ts";
import { planPartWords as en } from "./en/plan-parts.ts";
import { planPartWords as zh } from "./zh/plan-parts.ts";

export const planPartWords = { zh, en } satisfies Record<Language, unknown>;
