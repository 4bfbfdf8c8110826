/** What entries of search say, and the words by which they are found. */
export const searchEntryWords = {
  leads: (officials: readonly string[]) => `牵头：${officials.join("、")}`,
  /** What a reader may type to find two places side by side. */
  ofPair: "比较 对比 并排 谁高",
};
