import type { Language } from "../data/vocabulary.ts";
import { townChartWords as en } from "./en/town-charts.ts";
import { townChartWords as zh } from "./zh/town-charts.ts";

export const townChartWords = { zh, en } satisfies Record<Language, unknown>;
