import type { Language } from "../data/vocabulary.ts";
import { phraseWords as en } from "./en/phrases.ts";
import { phraseWords as zh } from "./zh/phrases.ts";

export const phraseWords = { zh, en } satisfies Record<Language, unknown>;
