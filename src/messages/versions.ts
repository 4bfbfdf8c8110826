import type { Language } from "../data/vocabulary.ts";
import { versionWords as en } from "./en/versions.ts";
import { versionWords as zh } from "./zh/versions.ts";

export const versionWords = { zh, en } satisfies Record<Language, unknown>;
