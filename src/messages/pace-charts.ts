import type { Language } from "../data/vocabulary.ts";
import { paceChartWords as en } from "./en/pace-charts.ts";
import { paceChartWords as zh } from "./zh/pace-charts.ts";

export const paceChartWords = { zh, en } satisfies Record<Language, unknown>;
