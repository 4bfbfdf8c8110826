import type { Language } from "../data/vocabulary.ts";
import { pageKindWords as en } from "./en/page-kinds.ts";
import { pageKindWords as zh } from "./zh/page-kinds.ts";

export const pageKindWords = { zh, en } satisfies Record<Language, unknown>;
