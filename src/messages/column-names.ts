import type { Language } from "../data/vocabulary.ts";
import { columnNameWords as en } from "./en/column-names.ts";
import { columnNameWords as zh } from "./zh/column-names.ts";

export const columnNameWords = { zh, en } satisfies Record<Language, unknown>;
