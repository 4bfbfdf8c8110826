import type { Language } from "../data/vocabulary.ts";
import { planChartWords as en } from "./en/plan-charts.ts";
import { planChartWords as zh } from "./zh/plan-charts.ts";

export const planChartWords = { zh, en } satisfies Record<Language, unknown>;
