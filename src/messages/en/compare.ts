import type { compareWords as zh } from "../zh/compare.ts";
import { counted } from "./plural.ts";
import { sourceLineWords } from "./source-lines.ts";

export const compareWords: typeof zh = {
  failed: "The data could not be read. Load the page again, or see the ready-made comparisons below.",
  none: "Nothing answers this choice. Widen the years, the places or the kind.",
  columns: { place: "Place", label: "What", period: "Period", kind: "Kind", value: "Value", plan: "Source" },
  related: "Compared",
  columnsCaption: (rows, facts) => `${counted(rows, "row")}, ${counted(facts, "number")}, a column for each place`,
  whole: (theme) => `All of ${theme}`,
  more: (name, count) => `${name} and ${count - 1} more`,
  from: (plans) => `${sourceLineWords.sources(plans).join("")}.`,
  details: (parts) => parts.join(", "),
  title: (chosen, places, years) => {
    const narrowed = [places.join(", "), years].filter((part) => part !== "").join(", ");
    return narrowed === "" ? chosen : `${chosen}: ${narrowed}`;
  },
};
