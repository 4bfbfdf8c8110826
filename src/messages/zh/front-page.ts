export const frontPageWords = {
  ways: "从哪里看起",
  questions: "按问题",
  places: "按地方",
  subjects: "按主题",
  allTopics: "全部话题",
  allIndicators: "全部指标",
  whole: "逐项看判定",
  chart: "图表页",
  embed: "嵌入",
  compare: "自己选地方和指标来对照",
  articles: "文章",
  allArticles: "全部文章",
};
