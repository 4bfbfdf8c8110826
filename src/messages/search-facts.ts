import type { Language } from "../data/vocabulary.ts";
import { searchFactWords as en } from "./en/search-facts.ts";
import { searchFactWords as zh } from "./zh/search-facts.ts";

export const searchFactWords = { zh, en } satisfies Record<Language, unknown>;
