import type { Language } from "../data/vocabulary.ts";
import { compareBuilderWords as en } from "./en/compare-builder.ts";
import { compareBuilderWords as zh } from "./zh/compare-builder.ts";

export const compareBuilderWords = { zh, en } satisfies Record<Language, unknown>;
