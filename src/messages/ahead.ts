import type { Language } from "../data/vocabulary.ts";
import { aheadWords as en } from "./en/ahead.ts";
import { aheadWords as zh } from "./zh/ahead.ts";

export const aheadWords = { zh, en } satisfies Record<Language, unknown>;
