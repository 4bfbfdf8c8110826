/** Tables as Parquet: numbers as doubles, lists joined as in CSV, empty cells as nulls. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { cellText, type Cell, type Column, type Table } from "./columns.ts";

/** Returns the file; `metadata` is kept in it as key-value pairs. */
export function tableParquet(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column, i) => ({
        name: column.name,
        type: parquetTypes[column.type],
        nullable: !column.required,
        data: rows.map((row) => parquetCell(row[i], column)),
      })),
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    }),
  );
}

const parquetTypes = {
  string: "STRING",
  list: "STRING",
  number: "DOUBLE",
  integer: "INT32",
  boolean: "BOOLEAN",
} as const;

function parquetCell(cell: Cell, column: Column): string | number | boolean | null {
  if (cell === undefined || typeof cell === "boolean") return cell ?? null;
  if (column.type === "number" || column.type === "integer") return Number(cell);
  const text = cellText(cell, column);
  return text === "" && !column.required ? null : text;
}
