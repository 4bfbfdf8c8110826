import type { sourceLineWords as zh } from "../zh/source-lines.ts";

export const sourceLineWords: typeof zh = {
  // Names of documents have commas of their own.
  sources: (plans) => [
    plans.length === 1 ? "Source: " : "Sources: ",
    ...plans.flatMap((plan, i) => (i === 0 ? [plan] : ["; ", plan])),
  ],
};
