import type { Language } from "../data/vocabulary.ts";
import { previewKindWords as en } from "./en/preview-kinds.ts";
import { previewKindWords as zh } from "./zh/preview-kinds.ts";

export const previewKindWords = { zh, en } satisfies Record<Language, unknown>;
