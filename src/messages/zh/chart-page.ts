export const chartPageWords = {
  charts: "图表",
  table: "数据表",
  rows: (rows: number) => `全部${rows}行`,
  facts: (facts: number) => `图中的${facts}个数`,
  comparisons: (comparisons: number) => `图中的${comparisons}个对照`,
  files: "下载",
  indicator: "指标页",
  csv: "数据",
  svg: "矢量图",
  png: "图片",
  list: "列出",
};
