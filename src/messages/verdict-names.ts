import type { Language } from "../data/vocabulary.ts";
import { verdictNameWords as en } from "./en/verdict-names.ts";
import { verdictNameWords as zh } from "./zh/verdict-names.ts";

export const verdictNameWords = { zh, en } satisfies Record<Language, unknown>;
