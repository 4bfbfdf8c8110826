import type { Language } from "../data/vocabulary.ts";
import { findingWords as en } from "./en/findings.ts";
import { findingWords as zh } from "./zh/findings.ts";

export const findingWords = { zh, en } satisfies Record<Language, unknown>;
