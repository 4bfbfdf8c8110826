/** The words in drawings of two facts a row. */
export const pairChartWords = {
  /** By how much the one that is named first differs. */
  differs: (name: string, by: string) => `${name}${by}`,
  /** An indicator whose growth is drawn. */
  growth: (name: string) => `${name}增长率`,
};
