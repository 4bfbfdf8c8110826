import type { termWords as zh } from "../zh/terms.ts";

export const termWords: typeof zh = {
  bound: {
    eq: "Exactly",
    gt: "More than",
    ge: "At least",
    lt: "Below",
    le: "At most",
    approx: "About",
    range: "Range",
  },
  obligation: {
    binding: "Binding",
    expected: "Expected",
  },
  setAsideReason: {
    name: "Part of a name",
    date: "Date",
    ordinal: "Ordinal",
    slogan: "Slogan",
    duration: "Duration",
    document: "Document",
    clutter: "Web page clutter",
  },
  taskKind: {
    task: "Task",
    "indicator-row": "Indicator row",
    "action-plan": "Action plan",
  },
  planKind: {
    "work-plan": "Work plan",
    "government-work-report": "Government work report",
    "five-year-outline": "Five-year plan outline",
    "overall-plan": "Overall plan",
    "statistical-bulletin": "Statistical bulletin",
    "news-report": "News report",
  },
  coverage: {
    whole: "Whole document",
    part: "Part of it",
  },
  placeLevel: {
    "county-level-city": "County-level city",
    town: "Town",
    "development-zone": "Development zone",
  },
  frozenKind: {
    facts: "Facts",
    comparisons: "Comparisons",
    charts: "Charts",
    indicators: "Indicators",
  },
  direction: {
    higher: "Higher is better",
    lower: "Lower is better",
    none: "Neither direction is better",
  },
  comparability: {
    comparable: "Comparable",
    "with-care": "Compare with care",
    "not-comparable": "Not comparable",
  },
  comparabilityReason: {
    definition: "Definitions differ",
    "stock-against-flow": "Stock against flow",
    unit: "Units differ",
    period: "Periods differ",
    scope: "Scope differs",
    estimate: "Result is an estimate",
    "wording-only": "Stated in words only",
    "derived-base": "Base is derived",
    "bound-only": "Only a bound is given",
    "price-basis": "Price basis unknown",
    "other-kind": "Target against result",
    "other-plan": "From two documents",
  },
};
