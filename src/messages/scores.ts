import type { Language } from "../data/vocabulary.ts";
import { scoreWords as en } from "./en/scores.ts";
import { scoreWords as zh } from "./zh/scores.ts";

export const scoreWords = { zh, en } satisfies Record<Language, unknown>;
