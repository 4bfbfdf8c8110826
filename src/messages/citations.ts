import type { Language } from "../data/vocabulary.ts";
import { citationWords as en } from "./en/citations.ts";
import { citationWords as zh } from "./zh/citations.ts";

export const citationWords = { zh, en } satisfies Record<Language, unknown>;
