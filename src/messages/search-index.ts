import type { Language } from "../data/vocabulary.ts";
import { searchIndexWords as en } from "./en/search-index.ts";
import { searchIndexWords as zh } from "./zh/search-index.ts";

export const searchIndexWords = { zh, en } satisfies Record<Language, unknown>;
