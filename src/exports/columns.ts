/**
 * What a column of a published table is. One definition feeds the header of the CSV, the types of the
 * spreadsheet and of Parquet, the JSON Schema, the data package and the codebook.
 */
import { keysIn, twinOf } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { languages, type Languages } from "../data/vocabulary.ts";

export type TableName =
  | "facts"
  | "comparisons"
  | "tasks"
  | "set-aside"
  | "plans"
  | "source-corrections"
  | "corrections"
  | "indicators"
  | "topics"
  | "themes"
  | "places"
  | "units"
  | "charts";

/** A closed list: what each code means. */
type Codes = Readonly<Record<string, Text>>;

export type ColumnType = "string" | "number" | "integer" | "boolean" | "list";

/**
 * A cell as it is published: undefined where empty, a list's parts before they are joined. A number
 * is text, as it was written: "8.20" stays "8.20" in CSV and becomes 8.2 where numbers are numbers.
 */
export type Cell = string | boolean | readonly string[] | undefined;

export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Text;
  readonly required: boolean;
  /** What joins the parts of a list in one cell. */
  readonly separator?: string;
  /** The values that may occur, with their names. */
  readonly codes?: Codes;
  /** The name of the closed list, for the table of codes. */
  readonly list?: string;
  /** An unanchored regular expression that every value matches. */
  readonly pattern?: string;
  /** The column that holds the unit of this number, or the unit itself. */
  readonly unit?: { readonly column: string } | { readonly text: Text };
  /** Where each value, or each part of a list, is found. */
  readonly references?: { readonly table: TableName; readonly column: string };
};

export type Table = {
  readonly name: TableName;
  readonly title: Text;
  readonly description: Text;
  readonly columns: readonly Column[];
  /** The columns that together occur once; undefined where rows have no key. */
  readonly key: readonly string[] | undefined;
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
};

/** A column together with how it is read from an item. */
export type ColumnOf<Item> = { readonly column: Column; readonly cell: (item: Item) => Cell };

/** Options of a column that have a default. */
type Options = Partial<Omit<Column, "name" | "type" | "description">>;

/** Returns a column; it is required unless `required: false`. */
export function column<Item>(
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  cell: (item: Item) => Cell,
  options: Options = {},
): ColumnOf<Item> {
  return { column: { name, type, description: { zh, en }, required: true, ...options }, cell };
}

/** Returns the table of `items`. Throws RangeError where a required cell is empty: a fault of the program. */
export function table<Item>(
  head: Pick<Table, "name" | "title" | "description" | "key">,
  columns: readonly ColumnOf<Item>[],
  items: Iterable<Item>,
): Table {
  const rows = [...items].map((item) =>
    columns.map(({ column: { name, required }, cell }) => {
      const value = cell(item);
      if (required && (value === undefined || value === "")) throw new RangeError(`${head.name}: ${name} is empty`);
      return value === "" ? undefined : value;
    }),
  );
  return { ...head, columns: columns.map((each) => each.column), rows };
}

/** Returns the table without the columns of texts in languages that the edition lacks. */
export function spokenTable(whole: Table, spoken: Languages): Table {
  const names = new Set(
    keysIn(
      whole.columns.map(({ name }) => name),
      spoken,
    ),
  );
  const kept = whole.columns.map(({ name }) => names.has(name));
  const rows = whole.rows.map((row) => row.filter((_, i) => kept[i]));
  return { ...whole, columns: whole.columns.filter((_, i) => kept[i]), rows };
}

/** Returns the languages that texts of the tables are in, by their columns: what was published stays in the languages it was in. */
export function languagesOf(tables: readonly Pick<Table, "columns">[]): Languages {
  const named = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => twinOf(name)?.language)));
  const [first, ...others] = languages;
  return [first, ...others.filter((language) => named.has(language))];
}

/** Returns a cell as text: lists joined, booleans as true and false, "" where empty. */
export function cellText(cell: Cell, { separator }: Column): string {
  if (cell === undefined) return "";
  if (typeof cell === "boolean") return String(cell);
  return typeof cell === "string" ? cell : cell.join(separator);
}

/** Returns a cell as JSON has it: numbers as numbers, lists as lists, null where empty. */
export function cellJson(cell: Cell, { type }: Column): string | number | boolean | readonly string[] | null {
  if (type === "list") return (cell as readonly string[] | undefined) ?? [];
  if (cell === undefined) return null;
  return type === "number" || type === "integer" ? Number(cell) : cell;
}

/** Returns the rows as text by id, as a version freezes them and its CSV has them. Throws RangeError without a column id. */
export function tableRecords({ columns, rows }: Table): Map<string, Record<string, string>> {
  const id = columns.findIndex(({ name }) => name === "id");
  if (id < 0) throw new RangeError("the table has no column id");
  return new Map(
    rows.map((row) => {
      const cells = columns.map((column, i) => [column.name, cellText(row[i], column)] as const);
      return [cells[id]![1], Object.fromEntries(cells)];
    }),
  );
}
