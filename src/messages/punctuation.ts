import type { Language } from "../data/vocabulary.ts";
import { punctuationWords as en } from "./en/punctuation.ts";
import { punctuationWords as zh } from "./zh/punctuation.ts";

export const punctuationWords = { zh, en } satisfies Record<Language, unknown>;
