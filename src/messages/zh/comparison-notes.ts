export const comparisonNoteWords = {
  /** Why two numbers are not simply comparable, behind the name of the class. */
  reasons: (reasons: readonly string[]) => `（${reasons.join("、")}）`,
  /** The class with its reasons, behind a sentence. */
  note: (name: string, reasons: readonly string[]) =>
    `（${[name, ...(reasons.length > 0 ? [reasons.join("、")] : [])].join("：")}）`,
  lookAlike: "形似而不作比较",
  /** A verdict within a sentence. */
  verdict: (name: string) => name,
  /** The class with its reasons, as a line of its own. */
  classWithReasons: (name: string, reasons: readonly string[]) =>
    [name, ...(reasons.length > 0 ? [reasons.join("、")] : [])].join("："),
};
