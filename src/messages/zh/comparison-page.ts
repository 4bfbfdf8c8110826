export const comparisonPageWords = {
  parent: "对照",
  how: "怎样得出",
  rule: "规则",
  decided: "这一对是人定的，理由见说明；规则不推翻人的决定。",
  found: "这一对由规则找出，依据是地方、指标、时期、性质和形式。",
  derived: "差额或百分比由本站算出，文件没有印这个数。",
  class: "可比性",
  /** What a number is of. */
  what: <Place>({ place, when, measure, kind }: { place: Place; when: string; measure: string; kind: string }) => [
    place,
    `，${when}，${measure}，${kind}`,
  ],
  source: <Part>(plan: Part, section: Part) => ["出处：", plan, "，", section],
  indicator: "指标",
  related: "同样的数还见于",
  id: "编号",
  previous: "上一对",
  next: "下一对",
};
