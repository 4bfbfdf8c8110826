import type { aboutPageWords as zh } from "../zh/about-page.ts";

export const aboutPageWords: typeof zh = {
  title: "About: method, citing, embedding",
  description:
    "How every number is read from its document, checked and compared; how to cite and to embed; licence and accessibility.",
};
