import type { Language } from "../data/vocabulary.ts";
import { citationFileWords as en } from "./en/citation-file.ts";
import { citationFileWords as zh } from "./zh/citation-file.ts";

export const citationFileWords = { zh, en } satisfies Record<Language, unknown>;
