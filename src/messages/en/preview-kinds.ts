import type { previewKindWords as zh } from "../zh/preview-kinds.ts";

export const previewKindWords: typeof zh = {
  facts: "One number",
  comparisons: "A comparison",
  charts: "Chart",
  themes: "Theme",
  glossary: "Glossary",
};
