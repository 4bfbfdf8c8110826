import type { Language } from "../data/vocabulary.ts";
import { valueWords as en } from "./en/values.ts";
import { valueWords as zh } from "./zh/values.ts";

export const valueWords = { zh, en } satisfies Record<Language, unknown>;
