/** The columns of the tables under charts. */
export const chartTableWords = {
  /** What a later plan made of targets. */
  revisions: {
    targetName: "指标",
    earlier: "原目标",
    later: "后来的目标",
    revision: "变化",
  },
  /** The growth a year that goals need. */
  paces: {
    indicator: "指标",
    base: "起点",
    goal: "目标",
    needed: "每年须增长",
    past: "过去的增长",
  },
  /** The plans on a line of years. */
  plans: {
    plan: "文件",
    kind: "种类",
    date: "日期",
    reports: "报告的年份",
    results: "实绩",
    targetsFor: "设目标的年份",
    targets: "目标",
  },
  /** Facts by plan and theme. */
  counts: {
    theme: "主题",
    total: "合计",
  },
  /** Totals and their yearly parts. */
  sums: {
    totalName: "指标",
    total: "合计",
    parts: "各年",
    agreement: "是否一致",
  },
  /** A town’s targets beside its city’s. */
  cityAndTown: {
    indicator: "指标",
    period: "时期",
    city: "市",
    town: "镇",
    stance: "镇比市",
  },
  /** A town’s targets as shares of its city’s. */
  shares: {
    indicator: "指标",
    period: "时期",
    city: "市的目标",
    town: "镇的目标",
    share: "镇占市",
  },
  /** The facts of an indicator. */
  facts: {
    place: "地方",
    label: "内容",
    period: "时期",
    kind: "性质",
    fact: "数值",
    plan: "出处",
  },
  /** Targets and what became of them. */
  outcomes: {
    targetName: "指标",
    theme: "主题",
    target: "目标",
    result: "实绩",
    outcome: "判断",
    reason: "比较时须知",
  },
  /** Two facts a row. */
  pairs: {
    indicator: "指标",
    difference: "相差",
    result: "实绩",
    nextTarget: "下一目标",
    targetBesideResult: "目标比实绩",
  },
};
