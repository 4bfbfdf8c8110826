import type { aheadPageWords as zh } from "../zh/ahead-page.ts";

export const aheadPageWords: typeof zh = {
  title: "Which results were already where a later target lies",
  lede: "Some results were, when reported, already at the level that a later year is to reach. Here each result stands beside the later targets of the same place, indicator and form.",
  notes: [
    "What is added in a year, and a rate of growth, start anew each year: reaching a later year’s figure once does not mean that year will reach it.",
    "A result that does not answer the target of its own year or of the next (another definition, an addition against a total) is not held against later ones here either.",
    "When a target was set is told by the date of its document: some were set before the result, some after it.",
  ],
  indicator: "Indicator",
  result: "Result",
  target: "Target",
  stand: "How they stand",
  care: "What to know",
  from: "Targets from: ",
  answers: "Rests on this comparison",
  rules: "The three cases",
  download: "Download this table (CSV)",
  rows: (count) => `One by one (${count})`,
  withCare: (name, reasons) => `${name} (${reasons.join(", ").toLowerCase()}). `,
};
