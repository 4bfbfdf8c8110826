/** Cells as a line of CSV by RFC 4180: what data, drafts and exports are written with. */

/** Returns the line without its end; cells are quoted where they must be, and otherwise stand as they are. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
