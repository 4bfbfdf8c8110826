import type { Language } from "../data/vocabulary.ts";
import { sourceLineWords as en } from "./en/source-lines.ts";
import { sourceLineWords as zh } from "./zh/source-lines.ts";

export const sourceLineWords = { zh, en } satisfies Record<Language, unknown>;
