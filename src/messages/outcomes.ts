import type { Language } from "../data/vocabulary.ts";
import { outcomeWords as en } from "./en/outcomes.ts";
import { outcomeWords as zh } from "./zh/outcomes.ts";

export const outcomeWords = { zh, en } satisfies Record<Language, unknown>;
