import type { Language } from "../data/vocabulary.ts";
import { missingWords as en } from "./en/missing.ts";
import { missingWords as zh } from "./zh/missing.ts";

export const missingWords = { zh, en } satisfies Record<Language, unknown>;
