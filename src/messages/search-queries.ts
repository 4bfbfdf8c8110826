import type { Language } from "../data/vocabulary.ts";
import { searchQueryWords as en } from "./en/search-queries.ts";
import { searchQueryWords as zh } from "./zh/search-queries.ts";

export const searchQueryWords = { zh, en } satisfies Record<Language, unknown>;
