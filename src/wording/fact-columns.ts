import { factColumnWords } from "../messages/messages.ts";
import { named } from "./terms.ts";

/** The columns that a table of facts may have, in their order. */
export const factColumns = ["place", "label", "period", "kind", "value", "wording", "plan", "section"] as const;
export type FactColumn = (typeof factColumns)[number];

export const factColumnNames = /* @__PURE__ */ named<FactColumn>((language) => factColumnWords[language]);

/** Returns the columns named in `text`, with a space between them, in the order of all columns. */
export function readFactColumns(text: string): FactColumn[] {
  const named = text.split(" ");
  return factColumns.filter((column) => named.includes(column));
}
