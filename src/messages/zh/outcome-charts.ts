/** The words in drawings of targets against results. */
export const outcomeChartWords = {
  target: "目标",
  result: "实绩",
  /** A result that its report calls an estimate. */
  estimated: (value: string) => `${value}（预计）`,
  /** Which side of a target is asked for, after the name of the indicator. */
  more: (name: string) => `${name} ↑`,
  less: (name: string) => `${name} ↓（不超过即达到）`,
  /** Headings over rows of one kind of answer. */
  missed: "未达到",
  justMet: "达到，没有写明差额",
  exceeded: "达到，有差额",
  unmeasured: "没有可以相比的数",
  notReported: "未见报告",
  pending: "尚无报告",
};
