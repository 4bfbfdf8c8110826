import type { Language } from "../data/vocabulary.ts";
import { runWords as en } from "./en/runs.ts";
import { runWords as zh } from "./zh/runs.ts";

export const runWords = { zh, en } satisfies Record<Language, unknown>;
