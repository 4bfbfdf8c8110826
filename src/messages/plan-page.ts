import type { Language } from "../data/vocabulary.ts";
import { planPageWords as en } from "./en/plan-page.ts";
import { planPageWords as zh } from "./zh/plan-page.ts";

export const planPageWords = { zh, en } satisfies Record<Language, unknown>;
