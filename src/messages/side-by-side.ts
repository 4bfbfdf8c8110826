import type { Language } from "../data/vocabulary.ts";
import { sideBySideWords as en } from "./en/side-by-side.ts";
import { sideBySideWords as zh } from "./zh/side-by-side.ts";

export const sideBySideWords = { zh, en } satisfies Record<Language, unknown>;
