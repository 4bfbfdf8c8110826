/** Under which version something stands: published as one, or not yet. */
export const standingWords = {
  published: (version: string, date: string) => `${version}版，${date}`,
  unpublished: (date: string) => `未发布，截至${date}`,
};
