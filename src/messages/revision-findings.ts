import type { Language } from "../data/vocabulary.ts";
import { revisionFindingWords as en } from "./en/revision-findings.ts";
import { revisionFindingWords as zh } from "./zh/revision-findings.ts";

export const revisionFindingWords = { zh, en } satisfies Record<Language, unknown>;
