import type { Language } from "../data/vocabulary.ts";
import { compareDataWords as en } from "./en/compare-data.ts";
import { compareDataWords as zh } from "./zh/compare-data.ts";

export const compareDataWords = { zh, en } satisfies Record<Language, unknown>;
