import type { Language } from "../data/vocabulary.ts";
import { sumChartWords as en } from "./en/sum-charts.ts";
import { sumChartWords as zh } from "./zh/sum-charts.ts";

export const sumChartWords = { zh, en } satisfies Record<Language, unknown>;
