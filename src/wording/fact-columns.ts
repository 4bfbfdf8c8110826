import type { Text } from "../data/model.ts";

/** The columns that a table of facts may have, in their order. */
export const factColumns = ["place", "label", "period", "kind", "value", "wording", "plan", "section"] as const;
export type FactColumn = (typeof factColumns)[number];

export const factColumnNames: Readonly<Record<FactColumn, Text>> = {
  place: { zh: "地方", en: "Place" },
  label: { zh: "内容", en: "What" },
  period: { zh: "时期", en: "Period" },
  kind: { zh: "性质", en: "Kind" },
  value: { zh: "数值", en: "Value" },
  wording: { zh: "原文措辞", en: "Wording of the source" },
  plan: { zh: "出处", en: "Source" },
  section: { zh: "章节", en: "Section" },
};

/** Returns the columns named in `text`, with a space between them, in the order of all columns. */
export function readFactColumns(text: string): FactColumn[] {
  const named = text.split(" ");
  return factColumns.filter((column) => named.includes(column));
}
