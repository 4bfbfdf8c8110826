import type { Language } from "../data/vocabulary.ts";
import { comparePageWords as en } from "./en/compare-page.ts";
import { comparePageWords as zh } from "./zh/compare-page.ts";

export const comparePageWords = { zh, en } satisfies Record<Language, unknown>;
