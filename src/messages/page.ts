import type { Language } from "../data/vocabulary.ts";
import { pageWords as en } from "./en/page.ts";
import { pageWords as zh } from "./zh/page.ts";

export const pageWords = { zh, en } satisfies Record<Language, unknown>;
