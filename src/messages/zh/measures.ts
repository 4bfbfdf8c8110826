export const measureWords = {
  /** Whether a label says itself that it is one of growth. */
  saysGrowth: (label: string) => label.includes("增长"),
  withForm: (label: string, form: string) => `${label}${form}`,
};
