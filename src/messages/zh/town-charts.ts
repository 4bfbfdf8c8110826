/** The words in drawings of a town's targets beside its city's. */
export const townChartWords = {
  /** The city's number, after the town's. */
  city: (value: string) => `市${value}`,
  /** What a share is made of: the town's number and the city's. */
  partOf: (part: string, whole: string) => `${part}/${whole}`,
  share: (percentage: string) => `占市的${percentage}`,
  shares: "镇占市的比重",
  /** What a cell of a share has: its bar is as long as it is of the largest. */
  shareKey: "占市的比重，短线以最大的为满",
};
