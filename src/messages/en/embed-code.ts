import type { embedCodeWords as zh } from "../zh/embed-code.ts";

export const embedCodeWords: typeof zh = {
  heading: "Embed",
  lede: "Copy one of these into your page. No cookie is set and no reader is tracked.",
  more: "Which to choose, and editors that take no frames",
  choices: "How to embed it",
  state: "Content",
  live: "Follows corrections and updates",
  frozen: "Stays as it is now",
  language: "Language",
  theme: "Colours",
  themes: { auto: "As your page or reader", light: "Light", dark: "Dark" },
  title: "Title",
  titled: "With title",
  bare: "Without title",
  note: "Such a frame always has its title.",
  preview: "Preview",
  copy: "Copy",
  names: {
    iframe: "Frame (iframe), as high as its content at any width, no script",
    script: "Frame with a script that gives it exactly the height of its content",
    element: "Custom element, one script for the whole page",
    svg: "Picture with a link (SVG), sharp at any size",
    png: "Picture with a link (PNG), works everywhere",
    markdown: "Markdown",
  },
};
