import type { Language } from "../data/vocabulary.ts";
import { typographyWords as en } from "./en/typography.ts";
import { typographyWords as zh } from "./zh/typography.ts";

export const typographyWords = { zh, en } satisfies Record<Language, unknown>;
