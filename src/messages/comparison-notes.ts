import type { Language } from "../data/vocabulary.ts";
import { comparisonNoteWords as en } from "./en/comparison-notes.ts";
import { comparisonNoteWords as zh } from "./zh/comparison-notes.ts";

export const comparisonNoteWords = { zh, en } satisfies Record<Language, unknown>;
