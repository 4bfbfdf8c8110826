import type { Language } from "../data/vocabulary.ts";
import { compareFrameWords as en } from "./en/compare-frame.ts";
import { compareFrameWords as zh } from "./zh/compare-frame.ts";

export const compareFrameWords = { zh, en } satisfies Record<Language, unknown>;
