import type { Language } from "../data/vocabulary.ts";
import { archiveReadmeWords as en } from "./en/archive-readme.ts";
import { archiveReadmeWords as zh } from "./zh/archive-readme.ts";

export const archiveReadmeWords = { zh, en } satisfies Record<Language, unknown>;
