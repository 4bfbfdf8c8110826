import type { Language } from "../data/vocabulary.ts";
import { factColumnWords as en } from "./en/fact-columns.ts";
import { factColumnWords as zh } from "./zh/fact-columns.ts";

export const factColumnWords = { zh, en } satisfies Record<Language, unknown>;
