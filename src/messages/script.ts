import type { Language } from "../data/vocabulary.ts";
import { scriptWords as en } from "./en/script.ts";
import { scriptWords as zh } from "./zh/script.ts";

export const scriptWords = { zh, en } satisfies Record<Language, unknown>;
