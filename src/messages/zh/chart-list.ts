export const chartListWords = {
  title: "图表",
  description: (charts: number) => `${charts}张图，每张都有数据表、文字说明、下载和嵌入代码。`,
};
