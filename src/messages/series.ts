import type { Language } from "../data/vocabulary.ts";
import { seriesWords as en } from "./en/series.ts";
import { seriesWords as zh } from "./zh/series.ts";

export const seriesWords = { zh, en } satisfies Record<Language, unknown>;
