import type { Language } from "../data/vocabulary.ts";
import { standingWords as en } from "./en/standing.ts";
import { standingWords as zh } from "./zh/standing.ts";

export const standingWords = { zh, en } satisfies Record<Language, unknown>;
