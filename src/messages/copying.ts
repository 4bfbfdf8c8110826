import type { Language } from "../data/vocabulary.ts";
import { copyingWords as en } from "./en/copying.ts";
import { copyingWords as zh } from "./zh/copying.ts";

export const copyingWords = { zh, en } satisfies Record<Language, unknown>;
