import type { Language } from "../data/vocabulary.ts";
import { termWords as en } from "./en/terms.ts";
import { termWords as zh } from "./zh/terms.ts";

export const termWords = { zh, en } satisfies Record<Language, unknown>;
