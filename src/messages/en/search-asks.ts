import type { searchAskWords as zh } from "../zh/search-asks.ts";

export const searchAskWords: typeof zh = {
  kind: {
    indicator: "target result met growth higher lower number ceiling",
    topic: "target goal result charge",
    place: "target result promised plan",
    plan: "target task",
    task: "task",
  },
  comparison: {
    outcome: "target result met",
    revision: "target revised changed",
    restatement: "body text annex consistent",
    sum: "total parts add up",
    share: "share of",
    copy: "same town city",
    trend: "last year result target",
    pace: "needed a year",
    "side-by-side": "compared",
  },
  verdict: {
    met: "",
    missed: "",
    differs: "inconsistent differ contradict",
    raised: "higher",
    lowered: "lower",
  },
  fact: (place, period, label, kind) => `${label}, ${place}, ${period}, ${kind.toLowerCase()}`,
};
