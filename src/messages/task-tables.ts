import type { Language } from "../data/vocabulary.ts";
import { taskTableWords as en } from "./en/task-tables.ts";
import { taskTableWords as zh } from "./zh/task-tables.ts";

export const taskTableWords = { zh, en } satisfies Record<Language, unknown>;
