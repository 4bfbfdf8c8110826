import type { Language } from "../data/vocabulary.ts";
import { tableToolWords as en } from "./en/table-tools.ts";
import { tableToolWords as zh } from "./zh/table-tools.ts";

export const tableToolWords = { zh, en } satisfies Record<Language, unknown>;
