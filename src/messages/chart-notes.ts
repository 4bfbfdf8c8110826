import type { Language } from "../data/vocabulary.ts";
import { chartNoteWords as en } from "./en/chart-notes.ts";
import { chartNoteWords as zh } from "./zh/chart-notes.ts";

export const chartNoteWords = { zh, en } satisfies Record<Language, unknown>;
