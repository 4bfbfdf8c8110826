import type { compareFrameWords as zh } from "../zh/compare-frame.ts";

export const compareFrameWords: typeof zh = {
  version: (version) => `, version ${version}`,
  title: "A reader’s own comparison",
  description: "Draws the comparison that its address names.",
  output: "The comparison that the address names",
  lede: "Here the comparison is drawn that the address names. Drawing takes a script; without one, the title above opens it on its own site.",
};
