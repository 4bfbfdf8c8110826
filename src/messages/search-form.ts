import type { Language } from "../data/vocabulary.ts";
import { searchFormWords as en } from "./en/search-form.ts";
import { searchFormWords as zh } from "./zh/search-form.ts";

export const searchFormWords = { zh, en } satisfies Record<Language, unknown>;
