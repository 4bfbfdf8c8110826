import type { Language } from "../data/vocabulary.ts";
import { paceFindingWords as en } from "./en/pace-findings.ts";
import { paceFindingWords as zh } from "./zh/pace-findings.ts";

export const paceFindingWords = { zh, en } satisfies Record<Language, unknown>;
