import type { compareWords as zh } from "../zh/compare.ts";
import { counted } from "./plural.ts";
import { sourceLineWords } from "./source-lines.ts";

export const compareWords: typeof zh = {
  failed: "The data could not be read. Load the page again, or see the ready-made comparisons below.",
  empty: "Choose one or more indicators, or a topic, and the chart is drawn here.",
  example: (name) => `Below is an example: ${name}.`,
  none: "Nothing answers this choice. Widen the years, the places or the kind.",
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
  columns: { place: "Place", label: "What", period: "Period", kind: "Kind", value: "Value", plan: "Source" },
  related: "Compared",
  columnsCaption: (rows, facts) => `${counted(rows, "row")}, ${counted(facts, "number")}, a column for each place`,
  whole: (theme) => `All of ${theme}`,
  more: (name, count) => `${name} and ${count - 1} more`,
  cite: "Cite this comparison",
  embed: "Embed this comparison",
  embedNote:
    "The frame draws the comparison from its address by script; where there is none it shows a link. The second line fits the frame to its content; without that line the frame scrolls.",
  copy: "Copy",
  from: (plans) => `${sourceLineWords.sources(plans).join("")}.`,
  places: (count) => counted(count, "place"),
  remove: (name) => `Remove ${name}`,
  source: (plans, site, address) => `${sourceLineWords.sources(plans).join("")}. ${site}, ${address}`,
  details: (parts) => parts.join(", "),
  title: (chosen, places, years) => {
    const narrowed = [places.join(", "), years].filter((part) => part !== "").join(", ");
    return narrowed === "" ? chosen : `${chosen}: ${narrowed}`;
  },
};
