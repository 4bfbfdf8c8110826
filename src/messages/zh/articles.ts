/** What a written article has by its language. */
export const articleWords = {
  /** The heading that every article has: what its numbers do not show. */
  limits: "这些数字不能说明什么",
};
