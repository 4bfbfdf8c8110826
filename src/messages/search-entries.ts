import type { Language } from "../data/vocabulary.ts";
import { searchEntryWords as en } from "./en/search-entries.ts";
import { searchEntryWords as zh } from "./zh/search-entries.ts";

export const searchEntryWords = { zh, en } satisfies Record<Language, unknown>;
