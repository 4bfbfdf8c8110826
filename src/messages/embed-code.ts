import type { Language } from "../data/vocabulary.ts";
import { embedCodeWords as en } from "./en/embed-code.ts";
import { embedCodeWords as zh } from "./zh/embed-code.ts";

export const embedCodeWords = { zh, en } satisfies Record<Language, unknown>;
