import type { Language } from "../data/vocabulary.ts";
import { articleListWords as en } from "./en/article-list.ts";
import { articleListWords as zh } from "./zh/article-list.ts";

export const articleListWords = { zh, en } satisfies Record<Language, unknown>;
