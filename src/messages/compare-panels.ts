import type { Language } from "../data/vocabulary.ts";
import { comparePanelWords as en } from "./en/compare-panels.ts";
import { comparePanelWords as zh } from "./zh/compare-panels.ts";

export const comparePanelWords = { zh, en } satisfies Record<Language, unknown>;
