import type { Language } from "../data/vocabulary.ts";
import { caveatWords as en } from "./en/caveats.ts";
import { caveatWords as zh } from "./zh/caveats.ts";

export const caveatWords = { zh, en } satisfies Record<Language, unknown>;
