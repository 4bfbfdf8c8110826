import type { Language } from "../data/vocabulary.ts";
import { versionDifferenceWords as en } from "./en/version-differences.ts";
import { versionDifferenceWords as zh } from "./zh/version-differences.ts";

export const versionDifferenceWords = { zh, en } satisfies Record<Language, unknown>;
