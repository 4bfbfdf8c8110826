import type { comparisonNoteWords as zh } from "../zh/comparison-notes.ts";

export const comparisonNoteWords: typeof zh = {
  reasons: (reasons) => ` (${reasons.join(", ").toLowerCase()})`,
  note: (name, reasons) => `(${[name, ...(reasons.length > 0 ? [reasons.join(", ")] : [])].join(": ").toLowerCase()})`,
  lookAlike: "Looks alike, not compared",
  verdict: (name) => name.toLowerCase(),
  classWithReasons: (name, reasons) =>
    [name, ...(reasons.length > 0 ? [reasons.join(", ").toLowerCase()] : [])].join(": "),
};
