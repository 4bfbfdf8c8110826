import type { languageNameWords as zh } from "../zh/language-names.ts";

export const languageNameWords: typeof zh = { zh: "Chinese", en: "English" };
