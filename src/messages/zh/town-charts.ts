/** The words in drawings of a town's targets beside its city's. */
export const townChartWords = {
  /** The city's number, after the town's. */
  city: (value: string) => `市${value}`,
  /** What a share is made of: the town's number and the city's. */
  partOf: (part: string, whole: string) => `${part}/${whole}`,
};
