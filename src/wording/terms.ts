/** The name of every entry of the closed lists, in both languages: the only place they are worded. */
import type { FrozenKind } from "../data/releases.ts";
import type {
  Absence,
  Bound,
  Comparability,
  ComparabilityReason,
  ComparisonKind,
  Coverage,
  Direction,
  Form,
  Kind,
  Language,
  Obligation,
  PlaceLevel,
  PlanKind,
  SetAsideReason,
  TaskKind,
  Verdict,
} from "../data/vocabulary.ts";

type Names<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

export const kindNames: Names<Kind> = {
  actual: { zh: "实绩", en: "Result" },
  estimate: { zh: "预计实绩", en: "Estimated result" },
  target: { zh: "目标", en: "Target" },
  expectation: { zh: "预期（未写年份）", en: "Expectation, no year stated" },
};

export const formNames: Names<Form> = {
  level: { zh: "存量", en: "Level" },
  flow: { zh: "当期量", en: "Flow" },
  growth: { zh: "增长率", en: "Growth" },
  "average-growth": { zh: "年均增长率", en: "Average annual growth" },
  change: { zh: "增减量", en: "Change" },
  share: { zh: "占比", en: "Share" },
  rank: { zh: "位次", en: "Rank" },
  index: { zh: "指数", en: "Index" },
};

export const boundNames: Names<Bound> = {
  eq: { zh: "等于", en: "Exactly" },
  gt: { zh: "超过", en: "More than" },
  ge: { zh: "不低于", en: "At least" },
  lt: { zh: "低于", en: "Below" },
  le: { zh: "不超过", en: "At most" },
  approx: { zh: "约", en: "About" },
  range: { zh: "区间", en: "Range" },
};

export const obligationNames: Names<Obligation> = {
  binding: { zh: "约束性", en: "Binding" },
  expected: { zh: "预期性", en: "Expected" },
};

export const absenceNames: Names<Absence> = {
  "not-set": { zh: "未设目标", en: "No target set" },
  "city-level": { zh: "由上级统筹", en: "Left to the level above" },
  "not-applicable": { zh: "不涉及", en: "Not applicable" },
  "in-words": { zh: "以文字表述", en: "Stated in words" },
};

export const setAsideReasonNames: Names<SetAsideReason> = {
  name: { zh: "名称", en: "Part of a name" },
  date: { zh: "日期", en: "Date" },
  ordinal: { zh: "序号", en: "Ordinal" },
  slogan: { zh: "口号", en: "Slogan" },
  duration: { zh: "时长", en: "Duration" },
  document: { zh: "文件", en: "Document" },
  clutter: { zh: "网页杂项", en: "Web page clutter" },
};

export const taskKindNames: Names<TaskKind> = {
  task: { zh: "任务", en: "Task" },
  "indicator-row": { zh: "指标行", en: "Indicator row" },
  "action-plan": { zh: "行动计划", en: "Action plan" },
};

export const planKindNames: Names<PlanKind> = {
  "work-plan": { zh: "工作方案", en: "Work plan" },
  "government-work-report": { zh: "政府工作报告", en: "Government work report" },
  "five-year-outline": { zh: "五年规划纲要", en: "Five-year plan outline" },
  "overall-plan": { zh: "总体方案", en: "Overall plan" },
  "statistical-bulletin": { zh: "统计公报", en: "Statistical bulletin" },
  "news-report": { zh: "新闻报道", en: "News report" },
};

export const coverageNames: Names<Coverage> = {
  whole: { zh: "全文", en: "Whole document" },
  part: { zh: "部分", en: "Part of it" },
};

export const placeLevelNames: Names<PlaceLevel> = {
  "county-level-city": { zh: "县级市", en: "County-level city" },
  town: { zh: "镇", en: "Town" },
  "development-zone": { zh: "开发区", en: "Development zone" },
};

export const frozenKindNames: Names<FrozenKind> = {
  facts: { zh: "事实", en: "Facts" },
  comparisons: { zh: "比较", en: "Comparisons" },
  charts: { zh: "图表", en: "Charts" },
  indicators: { zh: "指标", en: "Indicators" },
};

export const directionNames: Names<Direction> = {
  higher: { zh: "越高越好", en: "Higher is better" },
  lower: { zh: "越低越好", en: "Lower is better" },
  none: { zh: "无优劣方向", en: "Neither direction is better" },
};

export const comparisonKindNames: Names<ComparisonKind> = {
  outcome: { zh: "目标与结果", en: "Target and result" },
  revision: { zh: "目标修订", en: "Target revision" },
  restatement: { zh: "重复表述", en: "Restatement" },
  sum: { zh: "总量与分量", en: "Total and parts" },
  share: { zh: "镇占市的份额", en: "Town’s share of the city" },
  copy: { zh: "镇与市的指标", en: "Town’s rate beside the city’s" },
  trend: { zh: "结果与下一目标", en: "Result and next target" },
  pace: { zh: "所需速度", en: "Pace needed" },
  "side-by-side": { zh: "同期对照", en: "Side by side" },
};

export const verdictNames: Names<Verdict> = {
  met: { zh: "达到", en: "Met" },
  missed: { zh: "未达到", en: "Missed" },
  "met-in-words": { zh: "文字表述达到", en: "Met in words" },
  "not-checkable": { zh: "无法核对", en: "Not checkable" },
  "not-reported": { zh: "未见报告", en: "Not reported" },
  pending: { zh: "尚无报告", en: "Pending" },
  raised: { zh: "提高", en: "Raised" },
  lowered: { zh: "降低", en: "Lowered" },
  unchanged: { zh: "不变", en: "Unchanged" },
  loosened: { zh: "放宽", en: "Loosened" },
  firmed: { zh: "收紧", en: "Firmed" },
  "not-repeated": { zh: "未再提及", en: "Not repeated" },
  agrees: { zh: "一致", en: "Agrees" },
  "agrees-but-bound": { zh: "数同而限词不同", en: "Agrees but for the bound" },
  differs: { zh: "不一致", en: "Differs" },
  same: { zh: "相同", en: "Same" },
  higher: { zh: "较高", en: "Higher" },
  lower: { zh: "较低", en: "Lower" },
  equal: { zh: "相等", en: "Equal" },
};

export const comparabilityNames: Names<Comparability> = {
  comparable: { zh: "可比", en: "Comparable" },
  "with-care": { zh: "须谨慎比较", en: "Compare with care" },
  "not-comparable": { zh: "不可比", en: "Not comparable" },
};

export const comparabilityReasonNames: Names<ComparabilityReason> = {
  definition: { zh: "口径不同", en: "Definitions differ" },
  "stock-against-flow": { zh: "存量对流量", en: "Stock against flow" },
  unit: { zh: "单位不同", en: "Units differ" },
  period: { zh: "时期不同", en: "Periods differ" },
  scope: { zh: "范围不同", en: "Scope differs" },
  estimate: { zh: "结果为预计数", en: "Result is an estimate" },
  "wording-only": { zh: "只有文字表述", en: "Stated in words only" },
  "derived-base": { zh: "基数为推算", en: "Base is derived" },
  "bound-only": { zh: "只给出界限", en: "Only a bound is given" },
  "price-basis": { zh: "价格口径不明", en: "Price basis unknown" },
  "other-kind": { zh: "目标对结果", en: "Target against result" },
  "other-plan": { zh: "出自两份文件", en: "From two documents" },
};
