import type { searchEntryWords as zh } from "../zh/search-entries.ts";

export const searchEntryWords: typeof zh = {
  leads: (officials) => `Lead: ${officials.join("、")}`,
  ofPair: "compared higher",
};
