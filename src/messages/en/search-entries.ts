import type { searchEntryWords as zh } from "../zh/search-entries.ts";
import { listWords } from "./lists.ts";

export const searchEntryWords: typeof zh = {
  leads: (officials) => `Lead: ${listWords.plain(officials)}`,
  ofPair: "compared higher",
};
