import type { compareBuilderWords as zh } from "../zh/compare-builder.ts";
import { counted } from "./plural.ts";
import { sourceLineWords } from "./source-lines.ts";

export const compareBuilderWords: typeof zh = {
  empty: "Choose one or more indicators, or a topic, and the chart is drawn here.",
  example: (name) => `Below is an example: ${name}.`,
  found: (facts, places) => `${counted(facts, "number")} of ${counted(places, "place")}.`,
  lost: (ids) => `The link names what this edition does not have; left out: ${ids.join(", ")}.`,
  refused: "Some numbers may not share an axis and are drawn apart:",
  why: "See why",
  copyLink: "Copy link",
  saveCsv: "Download CSV",
  copyImage: "Copy as image",
  saveImage: "Save as image",
  copied: "Copied",
  notCopied: "Could not be done",
  showTable: (rows) => (rows === 1 ? "List this number" : `List these ${rows} numbers`),
  caption: (rows) => (rows === 1 ? "The number chosen" : `The ${rows} numbers chosen`),
  cite: "Cite this comparison",
  embed: "Embed this comparison",
  embedNote:
    "The frame draws the comparison from its address by script; where there is none it shows a link. The second line fits the frame to its content; without that line the frame scrolls.",
  copy: "Copy",
  places: (count) => counted(count, "place"),
  remove: (name) => `Remove ${name}`,
  source: (plans, site, address) => `${sourceLineWords.sources(plans).join("")}. ${site}, ${address}`,
};
