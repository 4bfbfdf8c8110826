import type { Language } from "../data/vocabulary.ts";
import { targetTableWords as en } from "./en/target-tables.ts";
import { targetTableWords as zh } from "./zh/target-tables.ts";

export const targetTableWords = { zh, en } satisfies Record<Language, unknown>;
