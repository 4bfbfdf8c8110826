import type { punctuationWords as zh } from "../zh/punctuation.ts";

export const punctuationWords: typeof zh = {
  between: ", ",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  gap: " ",
  stop: ".",
  inBrackets: (text) => ` (${text})`,
};
