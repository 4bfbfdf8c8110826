import type { Bound, Comparability, ComparabilityReason, Coverage, Direction, Obligation, PlaceLevel, PlanKind, SetAsideReason, TaskKind } from "../../data/vocabulary.ts";

/** The names of the entries of all other closed lists. */
export const termWords = {
  bound: {
    eq: "等于",
    gt: "超过",
    ge: "不低于",
    lt: "低于",
    le: "不超过",
    approx: "约",
    range: "区间",
  } satisfies Record<Bound, string>,
  obligation: {
    binding: "约束性",
    expected: "预期性",
  } satisfies Record<Obligation, string>,
  setAsideReason: {
    name: "名称",
    date: "日期",
    ordinal: "序号",
    slogan: "口号",
    duration: "时长",
    document: "文件",
    clutter: "网页杂项",
  } satisfies Record<SetAsideReason, string>,
  taskKind: {
    task: "任务",
    "indicator-row": "指标行",
    "action-plan": "行动计划",
  } satisfies Record<TaskKind, string>,
  planKind: {
    "work-plan": "工作方案",
    "government-work-report": "政府工作报告",
    "five-year-outline": "五年规划纲要",
    "overall-plan": "总体方案",
    "statistical-bulletin": "统计公报",
    "news-report": "新闻报道",
  } satisfies Record<PlanKind, string>,
  coverage: {
    whole: "全文",
    part: "部分",
  } satisfies Record<Coverage, string>,
  placeLevel: {
    "county-level-city": "县级市",
    town: "镇",
    "development-zone": "开发区",
  } satisfies Record<PlaceLevel, string>,
  frozenKind: {
    facts: "事实",
    comparisons: "比较",
    charts: "图表",
    indicators: "指标",
  },
  direction: {
    higher: "越高越好",
    lower: "越低越好",
    none: "无优劣方向",
  } satisfies Record<Direction, string>,
  comparability: {
    comparable: "可比",
    "with-care": "须谨慎比较",
    "not-comparable": "不可比",
  } satisfies Record<Comparability, string>,
  comparabilityReason: {
    definition: "口径不同",
    "stock-against-flow": "存量对流量",
    unit: "单位不同",
    period: "时期不同",
    scope: "范围不同",
    estimate: "结果为预计数",
    "wording-only": "只有文字表述",
    "derived-base": "基数为推算",
    "bound-only": "只给出界限",
    "price-basis": "价格口径不明",
    "other-kind": "目标对结果",
    "other-plan": "出自两份文件",
  } satisfies Record<ComparabilityReason, string>,
};
