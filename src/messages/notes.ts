import type { Language } from "../data/vocabulary.ts";
import { noteWords as en } from "./en/notes.ts";
import { noteWords as zh } from "./zh/notes.ts";

export const noteWords = { zh, en } satisfies Record<Language, unknown>;
