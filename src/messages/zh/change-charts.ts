/** The words in drawings of changes from one value to the next. */
export const changeChartWords = {
  /** What the lengths of bars mean, over a group of rows. */
  amounts: "数量：变动多少，%",
  rates: "比率：变动多少个百分点",
  /** Over rows that have no length, because a side is no number. */
  words: "有一方不是数",
  /** Over the squares of targets that no later plan mentions. */
  notRepeated: (count: number) => `后来的文件没有再提及：${count}个`,
};
