import type { Language } from "../data/vocabulary.ts";
import { frameWords as en } from "./en/frames.ts";
import { frameWords as zh } from "./zh/frames.ts";

export const frameWords = { zh, en } satisfies Record<Language, unknown>;
