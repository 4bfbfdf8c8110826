import type { Language } from "../data/vocabulary.ts";
import { tableWords as en } from "./en/tables.ts";
import { tableWords as zh } from "./zh/tables.ts";

export const tableWords = { zh, en } satisfies Record<Language, unknown>;
