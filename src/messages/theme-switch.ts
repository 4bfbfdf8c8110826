import type { Language } from "../data/vocabulary.ts";
import { themeSwitchWords as en } from "./en/theme-switch.ts";
import { themeSwitchWords as zh } from "./zh/theme-switch.ts";

export const themeSwitchWords = { zh, en } satisfies Record<Language, unknown>;
