import type { Language } from "../data/vocabulary.ts";
import { dataFileWords as en } from "./en/data-files.ts";
import { dataFileWords as zh } from "./zh/data-files.ts";

export const dataFileWords = { zh, en } satisfies Record<Language, unknown>;
