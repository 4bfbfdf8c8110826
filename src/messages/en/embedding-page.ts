import type { embeddingPageWords as zh } from "../zh/embedding-page.ts";

export const embeddingPageWords: typeof zh = {
  title: "How to embed a chart",
  description:
    "Where to use a frame, a picture or the custom element; height, colours, frozen versions; editors that take no frames.",
  about: "About",
};
