import type { articleListWords as zh } from "../zh/article-list.ts";

export const articleListWords: typeof zh = {
  title: "Articles",
  lede: "Written from the numbers. Every number in these texts is taken from the data of this site and leads to its source; what is worked out says how. Each article says what its numbers cannot show.",
};
