/** CITATION.cff, by which a repository says how it is cited. */
export const citationFileWords = {
  message: "使用这些数据，请按以下方式引用，并注明版本。",
};
