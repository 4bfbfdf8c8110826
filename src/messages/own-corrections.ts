import type { Language } from "../data/vocabulary.ts";
import { ownCorrectionWords as en } from "./en/own-corrections.ts";
import { ownCorrectionWords as zh } from "./zh/own-corrections.ts";

export const ownCorrectionWords = { zh, en } satisfies Record<Language, unknown>;
