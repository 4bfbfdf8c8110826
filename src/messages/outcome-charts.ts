import type { Language } from "../data/vocabulary.ts";
import { outcomeChartWords as en } from "./en/outcome-charts.ts";
import { outcomeChartWords as zh } from "./zh/outcome-charts.ts";

export const outcomeChartWords = { zh, en } satisfies Record<Language, unknown>;
