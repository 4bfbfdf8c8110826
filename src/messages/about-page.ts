import type { Language } from "../data/vocabulary.ts";
import { aboutPageWords as en } from "./en/about-page.ts";
import { aboutPageWords as zh } from "./zh/about-page.ts";

export const aboutPageWords = { zh, en } satisfies Record<Language, unknown>;
