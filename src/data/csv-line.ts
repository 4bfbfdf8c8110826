/** Cells as CSV by RFC 4180: what data, drafts and exports are written with. */

/** Returns the line without its end; cells are quoted where they must be, and otherwise stand as they are. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

/**
 * Returns a file that readers and programs open: every file of the site has the same habits. It begins with a byte
 * order mark, without which Excel in Chinese reads it in another charset; lines end in CR LF; and a text that a program
 * would take for something else stands in “ ”, which no quoting of CSV could say.
 */
export function csvFile(rows: Iterable<readonly string[]>): string {
  let text = "\uFEFF";
  for (const row of rows) text += `${csvLine(row.map((cell) => (isMistaken(cell) ? asText(cell) : cell)))}\r\n`;
  return text;
}

/** Returns the text as no program takes it for anything else. */
export function asText(cell: string): string {
  return `“${cell}”`;
}

// What programs take for a missing value, an error or a number that is none, in whatever case.
const words = /^(n\/a|na|nan|null|nil|[+-]?inf(inity)?|[-+]nan|<na>|-?1\.#(ind|qnan)|#.*)$/i;
const numbers = [
  /^[+-]?0\d+(\.\d*)?$/, // 08
  /^[+-]?(\d+\.?|\d*\.\d+)e[+-]?\d+$/i, // 1e5
  /^\+\d/,
  /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/, // 1,000
  /^[+-]?[\d.,]+\s*[%％‰]$/,
  /^[$¥￥€£]\s*[\d.,]+$|^\([\d.,]+\)$/,
  /^[+-]?(\.\d+|\d+\.)$/,
  /^[+-]?\d{16,}$/, // more digits than a number has
  /^0[xob][\da-f]+$/i,
];
const name = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*";
const times = [
  /^\d+\s*\/\s*\d+(\s*\/\s*\d+)?$/,
  /^\d+:\d{1,2}(:\d{1,2}(\.\d+)?)?(\s*[ap]\.?m\.?)?$/i,
  /^\d{1,4}-\d{1,2}(-\d{1,4})?$/,
  /^\d{1,4}\.\d{1,2}\.\d{1,4}$/,
  /^(\d{2,4}年)?\d{1,2}月(\d{1,2}日)?$|^\d{1,2}[时点](\d{1,2}分)?$/,
  new RegExp(`^${name}[ -]\\d{1,4}(,? \\d{4})?$|^\\d{1,4}[ -]${name}([ -]\\d{2,4})?$`, "i"),
];

/**
 * Whether a spreadsheet, pandas, R or DuckDB takes a cell for something that it does not print again as it stands.
 * Plain numbers and whole days, 2021-01-16, are what they look like.
 */
export function isMistaken(cell: string): boolean {
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(cell)) return false;
  return words.test(cell) || cell === "None" || [...numbers, ...times].some((pattern) => pattern.test(cell));
}
