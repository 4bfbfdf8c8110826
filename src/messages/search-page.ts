import type { Language } from "../data/vocabulary.ts";
import { searchPageWords as en } from "./en/search-page.ts";
import { searchPageWords as zh } from "./zh/search-page.ts";

export const searchPageWords = { zh, en } satisfies Record<Language, unknown>;
