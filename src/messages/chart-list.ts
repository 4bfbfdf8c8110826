import type { Language } from "../data/vocabulary.ts";
import { chartListWords as en } from "./en/chart-list.ts";
import { chartListWords as zh } from "./zh/chart-list.ts";

export const chartListWords = { zh, en } satisfies Record<Language, unknown>;
