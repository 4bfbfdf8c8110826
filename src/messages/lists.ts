import type { Language } from "../data/vocabulary.ts";
import { listWords as en } from "./en/lists.ts";
import { listWords as zh } from "./zh/lists.ts";

export const listWords = { zh, en } satisfies Record<Language, unknown>;
