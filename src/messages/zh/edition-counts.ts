// Before a measure word two is 两.
const numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Counts in the texts of an edition. */
export const editionCountWords = {
  /** Up to ten in words, above in digits. */
  count: (count: number) => numerals[count] ?? String(count),
};
