import type { Language } from "../data/vocabulary.ts";
import { stanceWords as en } from "./en/stances.ts";
import { stanceWords as zh } from "./zh/stances.ts";

export const stanceWords = { zh, en } satisfies Record<Language, unknown>;
