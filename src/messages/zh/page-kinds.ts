export const pageKindWords = {
  plans: "文件",
  places: "地方",
  indicators: "指标",
  topics: "话题",
  themes: "主题",
};
