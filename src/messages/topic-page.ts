import type { Language } from "../data/vocabulary.ts";
import { topicPageWords as en } from "./en/topic-page.ts";
import { topicPageWords as zh } from "./zh/topic-page.ts";

export const topicPageWords = { zh, en } satisfies Record<Language, unknown>;
