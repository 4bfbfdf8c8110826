import type { scriptWords as zh } from "../zh/script.ts";

export const scriptWords: typeof zh = {
  tight: false,
  // A name must not begin or end within a word.
  named: (names) => `(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`,
};
