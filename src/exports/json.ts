/** Tables as JSON: an array of objects, one row a line, so that a change shows as the line it is in. */
import { cellJson, type Table } from "./columns.ts";

/** Returns the rows as objects: every column is there, null where empty, lists as arrays, numbers as numbers. */
export function rowObjects({ columns, rows }: Pick<Table, "columns" | "rows">): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, cellJson(row[i], column)])));
}

/** Returns the objects as JSON text. */
export function formatJsonRows(objects: readonly unknown[]): string {
  return objects.length === 0 ? "[]\n" : `[\n${objects.map((o) => JSON.stringify(o)).join(",\n")}\n]\n`;
}

/** Returns one value as indented JSON text. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
