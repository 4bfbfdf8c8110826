import type { Language } from "../data/vocabulary.ts";
import { kindNameWords as en } from "./en/kind-names.ts";
import { kindNameWords as zh } from "./zh/kind-names.ts";

export const kindNameWords = { zh, en } satisfies Record<Language, unknown>;
