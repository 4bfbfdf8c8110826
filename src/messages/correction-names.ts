import type { Language } from "../data/vocabulary.ts";
import { correctionNameWords as en } from "./en/correction-names.ts";
import { correctionNameWords as zh } from "./zh/correction-names.ts";

export const correctionNameWords = { zh, en } satisfies Record<Language, unknown>;
