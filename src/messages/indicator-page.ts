import type { Language } from "../data/vocabulary.ts";
import { indicatorPageWords as en } from "./en/indicator-page.ts";
import { indicatorPageWords as zh } from "./zh/indicator-page.ts";

export const indicatorPageWords = { zh, en } satisfies Record<Language, unknown>;
