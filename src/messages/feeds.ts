import type { Language } from "../data/vocabulary.ts";
import { feedWords as en } from "./en/feeds.ts";
import { feedWords as zh } from "./zh/feeds.ts";

export const feedWords = { zh, en } satisfies Record<Language, unknown>;
