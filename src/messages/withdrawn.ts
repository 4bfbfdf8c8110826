import type { Language } from "../data/vocabulary.ts";
import { withdrawnWords as en } from "./en/withdrawn.ts";
import { withdrawnWords as zh } from "./zh/withdrawn.ts";

export const withdrawnWords = { zh, en } satisfies Record<Language, unknown>;
