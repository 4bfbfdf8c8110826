import type { kindNameWords as zh } from "../zh/kind-names.ts";

export const kindNameWords: typeof zh = {
  kind: {
    actual: "Result",
    estimate: "Estimated result",
    target: "Target",
    expectation: "Expectation, no year stated",
  },
  form: {
    level: "Level",
    flow: "Flow",
    growth: "Growth",
    "average-growth": "Average annual growth",
    change: "Change",
    share: "Share",
    rank: "Rank",
    index: "Index",
  },
  absence: {
    "not-set": "No target set",
    "city-level": "Left to the level above",
    "not-applicable": "Not applicable",
    "in-words": "Stated in words",
  },
  kindWithin: {
    actual: "result",
    estimate: "estimate",
    target: "target",
    expectation: "expectation, no year stated",
  },
  absenceShort: {
    "not-set": "not set",
    "city-level": "city’s",
    "not-applicable": "not appl.",
    "in-words": "in words",
  },
};
