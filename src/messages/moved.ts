import type { Language } from "../data/vocabulary.ts";
import { movedWords as en } from "./en/moved.ts";
import { movedWords as zh } from "./zh/moved.ts";

export const movedWords = { zh, en } satisfies Record<Language, unknown>;
