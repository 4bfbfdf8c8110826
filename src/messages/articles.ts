import type { Language } from "../data/vocabulary.ts";
import { articleWords as en } from "./en/articles.ts";
import { articleWords as zh } from "./zh/articles.ts";

export const articleWords = { zh, en } satisfies Record<Language, unknown>;
