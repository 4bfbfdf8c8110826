export const measureWords = {
  /** Whether a label says itself that it is one of growth. */
  saysGrowth: (label: string) => label.includes("增长"),
  /** Whether names that begin a heading have a small letter within a sentence. */
  hasCapitals: false,
  withForm: (label: string, form: string) => `${label}${form}`,
};
