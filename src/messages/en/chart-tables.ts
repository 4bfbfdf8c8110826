/** The columns of the tables under charts. */
import type { chartTableWords as zh } from "../zh/chart-tables.ts";

export const chartTableWords: typeof zh = {
  revisions: {
    targetName: "Indicator",
    earlier: "Earlier target",
    later: "Later target",
    revision: "Change",
  },
  paces: {
    indicator: "Indicator",
    base: "Base",
    goal: "Goal",
    needed: "Growth needed a year",
    past: "Past growth",
  },
  plans: {
    plan: "Plan",
    kind: "Kind",
    date: "Date",
    reports: "Years reported on",
    results: "Results",
    targetsFor: "Years with targets",
    targets: "Targets",
  },
  counts: {
    theme: "Theme",
    total: "All",
  },
  sums: {
    totalName: "Indicator",
    total: "Total",
    parts: "Years",
    agreement: "Agreement",
  },
  cityAndTown: {
    indicator: "Indicator",
    period: "Period",
    city: "City",
    town: "Town",
    stance: "Town beside city",
  },
  shares: {
    indicator: "Indicator",
    period: "Period",
    city: "City’s target",
    town: "Town’s target",
    share: "Town’s share",
  },
  facts: {
    place: "Place",
    label: "What",
    period: "Period",
    kind: "Kind",
    fact: "Value",
    plan: "Source",
  },
  outcomes: {
    targetName: "Indicator",
    theme: "Theme",
    target: "Target",
    result: "Result",
    outcome: "Verdict",
    reason: "To be known",
  },
  pairs: {
    indicator: "Indicator",
    difference: "Difference",
    result: "Result",
    nextTarget: "Next target",
    targetBesideResult: "Target beside result",
  },
};
