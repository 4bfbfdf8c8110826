/** The names of series in drawings over the years. */
export const seriesWords = {
  name: (place: string, kind: string) => `${place}${kind}`,
  /** Where a place has targets of several plans: with the year of the plan. */
  ofYear: (name: string, year: string) => `${name}（${year}年提出）`,
};
