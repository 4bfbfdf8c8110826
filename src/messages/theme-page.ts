import type { Language } from "../data/vocabulary.ts";
import { themePageWords as en } from "./en/theme-page.ts";
import { themePageWords as zh } from "./zh/theme-page.ts";

export const themePageWords = { zh, en } satisfies Record<Language, unknown>;
