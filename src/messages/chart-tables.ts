import type { Language } from "../data/vocabulary.ts";
import { chartTableWords as en } from "./en/chart-tables.ts";
import { chartTableWords as zh } from "./zh/chart-tables.ts";

export const chartTableWords = { zh, en } satisfies Record<Language, unknown>;
