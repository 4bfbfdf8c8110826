import type { Language } from "../data/vocabulary.ts";
import { articlePageWords as en } from "./en/article-page.ts";
import { articlePageWords as zh } from "./zh/article-page.ts";

export const articlePageWords = { zh, en } satisfies Record<Language, unknown>;
