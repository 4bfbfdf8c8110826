import type { ComparisonKind, Verdict } from "../../data/vocabulary.ts";

/** The kinds of comparisons, and their verdicts. */
export const verdictNameWords = {
  comparisonKind: {
    outcome: "目标与结果",
    revision: "目标修订",
    restatement: "重复表述",
    sum: "总量与分量",
    share: "镇占市的份额",
    copy: "镇与市的指标",
    trend: "结果与下一目标",
    pace: "所需速度",
    "side-by-side": "同期对照",
  } satisfies Record<ComparisonKind, string>,
  verdict: {
    met: "达到",
    missed: "未达到",
    "met-in-words": "文字表述达到",
    "not-checkable": "无法核对",
    "not-reported": "未见报告",
    pending: "尚无报告",
    raised: "提高",
    lowered: "降低",
    unchanged: "不变",
    loosened: "放宽",
    firmed: "收紧",
    "not-repeated": "未再提及",
    agrees: "一致",
    "agrees-but-bound": "数同而限词不同",
    differs: "不一致",
    same: "相同",
    higher: "较高",
    lower: "较低",
    equal: "相等",
  } satisfies Record<Verdict, string>,
  /** Of a pair without a verdict. */
  notCompared: "不作比较",
};
