import type { Language } from "../data/vocabulary.ts";
import { countWords as en } from "./en/counts.ts";
import { countWords as zh } from "./zh/counts.ts";

export const countWords = { zh, en } satisfies Record<Language, unknown>;
