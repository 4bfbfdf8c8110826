import type { Language } from "../data/vocabulary.ts";
import { editionCountWords as en } from "./en/edition-counts.ts";
import { editionCountWords as zh } from "./zh/edition-counts.ts";

export const editionCountWords = { zh, en } satisfies Record<Language, unknown>;
