import type { Language } from "../data/vocabulary.ts";
import { saidWords as en } from "./en/said.ts";
import { saidWords as zh } from "./zh/said.ts";

export const saidWords = { zh, en } satisfies Record<Language, unknown>;
