export const articlePageWords = {
  articles: "文章",
  contents: "本文内容",
  previous: "上一篇",
  next: "下一篇",
  more: "其他文章",
  byline: (publisher: string, date: string, standing: string) => `${publisher}，${date}；数据：${standing}`,
};
