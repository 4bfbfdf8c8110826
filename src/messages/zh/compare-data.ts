/** What the frames of a comparison that a reader puts together say of two numbers. */
export const compareDataWords = {
  /** A share names both places itself. */
  share: (period: string, verdict: string) => `${period}，${verdict}`,
  pair: (period: string, first: string, second: string, verdict: string) =>
    `${period}，${first}对${second}：${verdict}`,
};
