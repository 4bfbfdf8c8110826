import type { Language } from "../data/vocabulary.ts";
import { versionPageWords as en } from "./en/version-page.ts";
import { versionPageWords as zh } from "./zh/version-page.ts";

export const versionPageWords = { zh, en } satisfies Record<Language, unknown>;
