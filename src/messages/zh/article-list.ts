export const articleListWords = {
  title: "文章",
  lede: "从数里写出来的文章。文中每一个数都取自本站的数据，点开就是出处；算出来的数写明怎样算出。每篇都说明这些数不能说明什么。",
};
