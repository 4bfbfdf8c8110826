import type { Language } from "../data/vocabulary.ts";
import { factSentenceWords as en } from "./en/fact-sentences.ts";
import { factSentenceWords as zh } from "./zh/fact-sentences.ts";

export const factSentenceWords = { zh, en } satisfies Record<Language, unknown>;
