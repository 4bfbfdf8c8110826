import type { copyingWords as zh } from "../zh/copying.ts";

export const copyingWords: typeof zh = { done: "Copied", selected: "Selected: now copy it" };
