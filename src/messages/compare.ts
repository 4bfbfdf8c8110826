import type { Language } from "../data/vocabulary.ts";
import { compareWords as en } from "./en/compare.ts";
import { compareWords as zh } from "./zh/compare.ts";

export const compareWords = { zh, en } satisfies Record<Language, unknown>;
