/** All tables as one spreadsheet: a sheet for each, the facts first, with codebook and codes behind. */
import writeExcelFile, { type Cell as SheetCell, type Row, type Sheet } from "write-excel-file/node";
import { remakeZip } from "./archive.ts";
import { codebookLines, codesLines } from "./codebook.ts";
import { cellText, type Cell, type Column, type Table } from "./columns.ts";

/** Returns the file, dated `date`: the same bytes for the same tables. `about` are the lines of the last sheet. */
export async function tablesXlsx(
  tables: readonly Table[],
  about: readonly (readonly string[])[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    ...tables.map(tableSheet),
    headedSheet("codebook", codebookLines(tables)),
    headedSheet("codes", codesLines(tables)),
    textSheet("about", undefined, about),
  ];
  const file = await writeExcelFile(sheets).toBuffer();
  return remakeZip(file, date);
}

function tableSheet({ name, columns, rows }: Table): Sheet<Buffer> {
  return {
    sheet: name,
    data: [
      headerRow(columns.map((c) => c.name)),
      ...rows.map((row): Row => row.map((cell, i) => sheetCell(cell, columns[i]!))),
    ],
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
  };
}

function headedSheet(name: string, [header, ...rows]: readonly (readonly string[])[]): Sheet<Buffer> {
  return textSheet(name, header, rows);
}

function textSheet(
  name: string,
  header: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): Sheet<Buffer> {
  const cells = rows.map((row): Row => row.map((text) => (text === "" ? null : { value: text, type: String })));
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  return {
    sheet: name,
    data: header ? [headerRow(header), ...cells] : cells,
    columns: Array.from({ length: width }, () => ({ width: 24 })),
    ...(header ? { stickyRowsCount: 1 } : {}),
  };
}

function headerRow(names: readonly string[]): Row {
  return names.map((name) => ({ value: name, type: String, fontWeight: "bold" }) as SheetCell);
}

function sheetCell(cell: Cell, column: Column): SheetCell {
  if (cell === undefined) return null;
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  if (column.type === "number" || column.type === "integer") return { value: Number(cell), type: Number };
  const text = cellText(cell, column);
  return text === "" ? null : { value: text, type: String };
}

function widthOf({ type, name }: Column): number {
  if (type === "number" || type === "boolean") return 10;
  return /label|title|definition|description|wording|note|caveat|name/.test(name) ? 32 : 16;
}
