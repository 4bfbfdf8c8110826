import type { Language } from "../data/vocabulary.ts";
import { dateWords as en } from "./en/dates.ts";
import { dateWords as zh } from "./zh/dates.ts";

export const dateWords = { zh, en } satisfies Record<Language, unknown>;
