import type { Language } from "../data/vocabulary.ts";
import { frontPageWords as en } from "./en/front-page.ts";
import { frontPageWords as zh } from "./zh/front-page.ts";

export const frontPageWords = { zh, en } satisfies Record<Language, unknown>;
