import type { Language } from "../data/vocabulary.ts";
import { sitePageWords as en } from "./en/site-pages.ts";
import { sitePageWords as zh } from "./zh/site-pages.ts";

export const sitePageWords = { zh, en } satisfies Record<Language, unknown>;
