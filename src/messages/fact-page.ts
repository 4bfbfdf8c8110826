import type { Language } from "../data/vocabulary.ts";
import { factPageWords as en } from "./en/fact-page.ts";
import { factPageWords as zh } from "./zh/fact-page.ts";

export const factPageWords = { zh, en } satisfies Record<Language, unknown>;
