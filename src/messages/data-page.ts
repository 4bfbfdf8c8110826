import type { Language } from "../data/vocabulary.ts";
import { dataPageWords as en } from "./en/data-page.ts";
import { dataPageWords as zh } from "./zh/data-page.ts";

export const dataPageWords = { zh, en } satisfies Record<Language, unknown>;
