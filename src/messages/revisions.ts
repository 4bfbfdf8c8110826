import type { Language } from "../data/vocabulary.ts";
import { revisionWords as en } from "./en/revisions.ts";
import { revisionWords as zh } from "./zh/revisions.ts";

export const revisionWords = { zh, en } satisfies Record<Language, unknown>;
