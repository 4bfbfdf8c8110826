import type { Language } from "../data/vocabulary.ts";
import { codebookWords as en } from "./en/codebook.ts";
import { codebookWords as zh } from "./zh/codebook.ts";

export const codebookWords = { zh, en } satisfies Record<Language, unknown>;
