export const chartFigureWords = {
  table: "数据表",
  page: "图表页",
  embed: "嵌入",
  byTheme: "按主题画出：",
};
