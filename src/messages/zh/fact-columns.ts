/** The heads of a table of facts. */
export const factColumnWords = {
  place: "地方",
  label: "内容",
  period: "时期",
  kind: "性质",
  value: "数值",
  wording: "原文措辞",
  plan: "出处",
  section: "章节",
};
