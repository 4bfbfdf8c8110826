import type { Language } from "../data/vocabulary.ts";
import { townFindingWords as en } from "./en/town-findings.ts";
import { townFindingWords as zh } from "./zh/town-findings.ts";

export const townFindingWords = { zh, en } satisfies Record<Language, unknown>;
