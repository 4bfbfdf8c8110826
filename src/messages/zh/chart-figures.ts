export const chartFigureWords = {
  source: (() => "来源：") as (plans: number) => string,
  table: "数据表",
  page: "图表页",
  embed: "嵌入",
  /** A plan by its title, and what stands between two. */
  plan: (title: string) => `《${title}》`,
  between: "",
  byTheme: "按主题画出：",
};
