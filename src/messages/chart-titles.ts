import type { Language } from "../data/vocabulary.ts";
import { chartTitleWords as en } from "./en/chart-titles.ts";
import { chartTitleWords as zh } from "./zh/chart-titles.ts";

export const chartTitleWords = { zh, en } satisfies Record<Language, unknown>;
