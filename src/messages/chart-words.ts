import type { Language } from "../data/vocabulary.ts";
import { chartWords as en } from "./en/chart-words.ts";
import { chartWords as zh } from "./zh/chart-words.ts";

export const chartWords = { zh, en } satisfies Record<Language, unknown>;
