import type { Language } from "../data/vocabulary.ts";
import { searchAskWords as en } from "./en/search-asks.ts";
import { searchAskWords as zh } from "./zh/search-asks.ts";

export const searchAskWords = { zh, en } satisfies Record<Language, unknown>;
