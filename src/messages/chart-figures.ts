import type { Language } from "../data/vocabulary.ts";
import { chartFigureWords as en } from "./en/chart-figures.ts";
import { chartFigureWords as zh } from "./zh/chart-figures.ts";

export const chartFigureWords = { zh, en } satisfies Record<Language, unknown>;
