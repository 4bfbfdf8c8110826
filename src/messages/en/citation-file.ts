import type { citationFileWords as zh } from "../zh/citation-file.ts";

export const citationFileWords: typeof zh = {
  message: "If you use these data, please cite them as below, with their version.",
};
