import type { Language } from "../data/vocabulary.ts";
import { measureWords as en } from "./en/measures.ts";
import { measureWords as zh } from "./zh/measures.ts";

export const measureWords = { zh, en } satisfies Record<Language, unknown>;
