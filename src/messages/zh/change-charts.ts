/** What a chart of changes says beside its numbers. */
export const changeChartWords = {
  /** The scales of amounts and of rates. */
  amounts: "变化，%",
  rates: "变化，百分点",
  /** How many targets a later plan does not repeat, and of which themes. */
  notRepeated: (count: number, themes: readonly (readonly [theme: string, count: number])[]) =>
    `另有${count}个目标后来的文件没有再提及，不在图上，见表${themes.length > 1 ? `：${themes.map(([theme, own]) => `${theme}${own}个`).join("、")}` : ""}。`,
  indicator: "指标",
  earlier: "原目标",
  later: "后来的目标",
  change: "变化",
};
