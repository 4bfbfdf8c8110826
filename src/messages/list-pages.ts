import type { Language } from "../data/vocabulary.ts";
import { listPageWords as en } from "./en/list-pages.ts";
import { listPageWords as zh } from "./zh/list-pages.ts";

export const listPageWords = { zh, en } satisfies Record<Language, unknown>;
