import type { Language } from "../data/vocabulary.ts";
import { searchQuestionWords as en } from "./en/search-questions.ts";
import { searchQuestionWords as zh } from "./zh/search-questions.ts";

export const searchQuestionWords = { zh, en } satisfies Record<Language, unknown>;
