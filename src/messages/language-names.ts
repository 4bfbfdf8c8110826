import type { Language } from "../data/vocabulary.ts";
import { languageNameWords as en } from "./en/language-names.ts";
import { languageNameWords as zh } from "./zh/language-names.ts";

export const languageNameWords = { zh, en } satisfies Record<Language, unknown>;
