import type { Language } from "../data/vocabulary.ts";
import { pairChartWords as en } from "./en/pair-charts.ts";
import { pairChartWords as zh } from "./zh/pair-charts.ts";

export const pairChartWords = { zh, en } satisfies Record<Language, unknown>;
