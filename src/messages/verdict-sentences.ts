import type { Language } from "../data/vocabulary.ts";
import { verdictSentenceWords as en } from "./en/verdict-sentences.ts";
import { verdictSentenceWords as zh } from "./zh/verdict-sentences.ts";

export const verdictSentenceWords = { zh, en } satisfies Record<Language, unknown>;
