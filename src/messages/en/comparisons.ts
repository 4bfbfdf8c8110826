import type { comparisonWords as zh } from "../zh/comparisons.ts";

export const comparisonWords: typeof zh = {
  title: "Comparisons",
  lede: (compared, lookAlikes) =>
    `Two numbers, or a set of them, that answer one another: ${compared} in all. ${lookAlikes} more look alike and may not be compared; they are listed too, with the reason.`,
  counts: "Comparisons by kind",
  kind: "Kind",
  count: "Number",
  verdicts: "Verdicts",
  list: (count) => `List all ${count}`,
  view: "See them as one page",
  alike: "Look-alikes that are not compared",
  alikeNote: "Numbers that a reader may be tempted to hold together, and why they do not answer one another.",
  download: "Download all comparisons",
  section: (section) => [" (", section, ")"],
};
