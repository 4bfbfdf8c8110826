export const targetTableWords = {
  outcomeHeads: { what: "指标", target: "目标", result: "结果", verdict: "判定", note: "须知" },
  counted: (targets: number) => `${targets}个目标：`,
  revisionHeads: { what: "指标", earlier: "原目标", later: "后来的目标", verdict: "变化", note: "须知" },
};
