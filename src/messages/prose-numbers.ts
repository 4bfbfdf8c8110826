import type { Language } from "../data/vocabulary.ts";
import { proseNumberWords as en } from "./en/prose-numbers.ts";
import { proseNumberWords as zh } from "./zh/prose-numbers.ts";

export const proseNumberWords = { zh, en } satisfies Record<Language, unknown>;
