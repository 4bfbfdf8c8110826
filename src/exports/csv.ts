/** Tables as CSV: RFC 4180 in UTF-8, no byte order mark. */
import { csvLine } from "../data/csv-line.ts";
import { cellText, type Table } from "./columns.ts";

/** Returns lines that end in CR LF. */
export function formatCsv(rows: Iterable<readonly string[]>): string {
  let text = "";
  for (const row of rows) text += `${csvLine(row)}\r\n`;
  return text;
}

/** Returns the header and all rows of a table. */
export function tableCsv({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const header = columns.map(({ name }) => name);
  return formatCsv([header, ...rows.map((row) => row.map((cell, i) => cellText(cell, columns[i]!)))]);
}

/**
 * Whether a spreadsheet would run the text as a formula. Such text is refused where it enters
 * (validation) and never changed here: a number that begins with a minus is one, and stays.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text));
}
