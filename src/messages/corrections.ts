import type { Language } from "../data/vocabulary.ts";
import { correctionWords as en } from "./en/corrections.ts";
import { correctionWords as zh } from "./zh/corrections.ts";

export const correctionWords = { zh, en } satisfies Record<Language, unknown>;
