import type { Language } from "../data/vocabulary.ts";
import { glossaryWords as en } from "./en/glossary.ts";
import { glossaryWords as zh } from "./zh/glossary.ts";

export const glossaryWords = { zh, en } satisfies Record<Language, unknown>;
