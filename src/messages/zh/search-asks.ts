/** How readers ask search for things, beside their names; in words with spaces between them. */
export const searchAskWords = {
  /** By the kind of thing, whatever the thing. */
  kind: {
    indicator: "指标 目标 结果 完成 达标 比上年 增长 增速 控制在 以内 更高 高",
    topic: "目标 结果 负责 牵头",
    place: "目标 结果 规划 计划",
    plan: "目标 任务 规划 计划",
    task: "任务 负责 牵头",
  },
  comparison: {
    outcome: "目标 结果 完成 达标",
    revision: "目标 修订 调整 改",
    restatement: "正文 附件 附表 前后 一致",
    sum: "合计 总量 分量 相加 一致",
    share: "占比 比重 份额",
    copy: "镇 市 一样 相同",
    trend: "上年 实绩 目标",
    pace: "每年 增速",
    "side-by-side": "比较 对比",
  },
  /** By a verdict, where they do not ask by its name. */
  verdict: {
    met: "完成了",
    missed: "没有完成 未完成 没有达到 没有达标",
    differs: "不一致 矛盾",
    raised: "上调 调高",
    lowered: "下调 调低",
  },
  /** The title of a number. */
  fact: (place: string, period: string, label: string, kind: string) => `${place}${period}${label}${kind}`,
};
