import type { articleWords as zh } from "../zh/articles.ts";

export const articleWords: typeof zh = {
  limits: "What this cannot show",
};
