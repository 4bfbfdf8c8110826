import type { Language } from "../data/vocabulary.ts";
import { languageWords as en } from "./en/language.ts";
import { languageWords as zh } from "./zh/language.ts";

export const languageWords = { zh, en } satisfies Record<Language, unknown>;
