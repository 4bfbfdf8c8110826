/** The codebook: what every column means, and what every code of a closed list stands for. */
import type { Text } from "../data/model.ts";
import type { Column, Table } from "./columns.ts";

export const codebookHeader = [
  "table",
  "column",
  "type",
  "required",
  "unit",
  "list",
  "separator",
  "references",
  "description",
  "description_en",
] as const;

/** Returns one row for each column of each table, in the order of `codebookHeader`. */
export function codebookRows(tables: readonly Table[]): string[][] {
  return tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      column.type,
      String(column.required),
      unitText(column),
      column.list ?? "",
      column.separator ?? "",
      column.references ? `${column.references.table}.${column.references.column}` : "",
      column.description.zh,
      column.description.en,
    ]),
  );
}

export const codesHeader = ["list", "code", "name", "name_en"] as const;

/** Returns every code of every closed list that a table uses, each list once. */
export function codesRows(tables: readonly Table[]): string[][] {
  const lists = new Map<string, Readonly<Record<string, Text>>>();
  for (const { columns } of tables) for (const { list, codes } of columns) if (list && codes) lists.set(list, codes);
  return [...lists].flatMap(([list, codes]) =>
    Object.entries(codes).map(([code, name]) => [list, code, name.zh, name.en]),
  );
}

function unitText({ unit }: Column): string {
  if (!unit) return "";
  return "column" in unit ? `→ ${unit.column}` : unit.text.en;
}
