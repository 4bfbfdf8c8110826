import type { articlePageWords as zh } from "../zh/article-page.ts";

export const articlePageWords: typeof zh = {
  articles: "Articles",
  contents: "In this article",
  previous: "Previous article",
  next: "Next article",
  more: "Other articles",
  byline: (publisher, date, standing) => `${publisher}, ${date}; data: ${standing}`,
};
