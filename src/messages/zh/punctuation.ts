export const punctuationWords = {
  /** Between two of a list, where no word stands before the last. */
  between: "、",
  /** Between a label and what it labels. */
  colon: "：",
  /** Between parts of a line or clauses of a sentence. */
  comma: "，",
  semicolon: "；",
  /** Between a sentence or label and the next, where that begins a sentence. */
  gap: "",
  stop: "。",
  inBrackets: (text: string) => `（${text}）`,
};
