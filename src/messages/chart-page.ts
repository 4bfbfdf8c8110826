import type { Language } from "../data/vocabulary.ts";
import { chartPageWords as en } from "./en/chart-page.ts";
import { chartPageWords as zh } from "./zh/chart-page.ts";

export const chartPageWords = { zh, en } satisfies Record<Language, unknown>;
