import type { measureWords as zh } from "../zh/measures.ts";

export const measureWords: typeof zh = {
  saysGrowth: (label) => /growth/i.test(label),
  hasCapitals: true,
  withForm: (label, form) => `${label}, ${form.toLowerCase()}`,
};
