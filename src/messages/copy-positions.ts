import type { Language } from "../data/vocabulary.ts";
import { copyPositionWords as en } from "./en/copy-positions.ts";
import { copyPositionWords as zh } from "./zh/copy-positions.ts";

export const copyPositionWords = { zh, en } satisfies Record<Language, unknown>;
