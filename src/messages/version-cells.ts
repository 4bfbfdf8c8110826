import type { Language } from "../data/vocabulary.ts";
import { versionCellWords as en } from "./en/version-cells.ts";
import { versionCellWords as zh } from "./zh/version-cells.ts";

export const versionCellWords = { zh, en } satisfies Record<Language, unknown>;
