/** The words in drawings of the plans themselves. */
export const planChartWords = {
  mark: (plan: string, date: string, detail: string) => `${plan} (${date})：${detail}`,
  /** How many facts a plan states on a theme. */
  cell: (plan: string, theme: string, count: number) => `${plan}，${theme}：${count}个数`,
};
