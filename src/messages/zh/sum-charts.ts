/** The words in drawings of totals and their parts. */
export const sumChartWords = {
  /** A total with its period. */
  label: (label: string, period: string) => `${label}，${period}`,
  differs: (verdict: string, by: string) => `${verdict}，合计${by}`,
};
