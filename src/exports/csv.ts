/** Tables as CSV: RFC 4180 in UTF-8, no byte order mark. */
import { cellText, type Table } from "./columns.ts";

/** Returns lines that end in CR LF; cells are quoted where they must be, and otherwise stand as they are. */
export function formatCsv(rows: Iterable<readonly string[]>): string {
  let text = "";
  for (const row of rows) text += `${csvLine(row)}\r\n`;
  return text;
}

/** Returns one line without its end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(quoteCell).join(",");
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

function quoteCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
