import type { Language } from "../data/vocabulary.ts";
import { changeChartWords as en } from "./en/change-charts.ts";
import { changeChartWords as zh } from "./zh/change-charts.ts";

export const changeChartWords = { zh, en } satisfies Record<Language, unknown>;
