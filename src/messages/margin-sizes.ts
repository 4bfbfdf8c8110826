import type { Language } from "../data/vocabulary.ts";
import { marginSizeWords as en } from "./en/margin-sizes.ts";
import { marginSizeWords as zh } from "./zh/margin-sizes.ts";

export const marginSizeWords = { zh, en } satisfies Record<Language, unknown>;
