/** Tables as CSV. */
import { asText, csvFile, isMistaken } from "../data/csv-line.ts";
import { cellText, type Column, type Table } from "./columns.ts";

/** Returns the header and all rows of a table. */
export function tableCsv({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const header = columns.map(({ name }) => name);
  return csvFile([
    header,
    ...rows.map((row) => row.map((cell, i) => typedText(cellText(cell, columns[i]!), columns[i]!))),
  ]);
}

/** In a column of texts 2026.10 is a name, and as a number it were 2026.1. */
function typedText(text: string, { type }: Column): string {
  return type === "string" && !isMistaken(text) && /^-?\d+\.\d*0$/.test(text) ? asText(text) : text;
}

/**
 * Whether a spreadsheet would run the text as a formula. Such text is refused where it enters
 * (validation) and never changed here: a number that begins with a minus is one, and stays.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text));
}
