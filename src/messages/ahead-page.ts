import type { Language } from "../data/vocabulary.ts";
import { aheadPageWords as en } from "./en/ahead-page.ts";
import { aheadPageWords as zh } from "./zh/ahead-page.ts";

export const aheadPageWords = { zh, en } satisfies Record<Language, unknown>;
