import type { Language } from "../data/vocabulary.ts";
import { factRowWords as en } from "./en/fact-rows.ts";
import { factRowWords as zh } from "./zh/fact-rows.ts";

export const factRowWords = { zh, en } satisfies Record<Language, unknown>;
