import type { Language } from "../data/vocabulary.ts";
import { citeBoxWords as en } from "./en/cite-box.ts";
import { citeBoxWords as zh } from "./zh/cite-box.ts";

export const citeBoxWords = { zh, en } satisfies Record<Language, unknown>;
