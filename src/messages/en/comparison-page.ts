import type { comparisonPageWords as zh } from "../zh/comparison-page.ts";

export const comparisonPageWords: typeof zh = {
  parent: "Comparisons",
  how: "How it comes about",
  rule: "Rule",
  decided: "People decided on this pair, for the reason given; no rule overrules them.",
  found: "A rule found this pair, by place, indicator, period, kind and form.",
  derived: "The margin or percentage is our arithmetic; the plans do not print it.",
  class: "Comparability",
  what: ({ place, when, measure, kind }) => [place, `, ${when}, ${measure}, ${kind.toLowerCase()}`],
  source: (plan, section) => ["Source: ", plan, ", ", section],
  indicator: "Indicator",
  related: "The same numbers also stand in",
  id: "Id",
  previous: "Previous pair",
  next: "Next pair",
};
