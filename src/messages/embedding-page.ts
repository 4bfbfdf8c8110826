import type { Language } from "../data/vocabulary.ts";
import { embeddingPageWords as en } from "./en/embedding-page.ts";
import { embeddingPageWords as zh } from "./zh/embedding-page.ts";

export const embeddingPageWords = { zh, en } satisfies Record<Language, unknown>;
