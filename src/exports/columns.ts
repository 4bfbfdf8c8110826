/**
 * What a column of a published table is. One definition feeds the header of the CSV, the types of the
 * spreadsheet and of Parquet, the JSON Schema, the data package and the codebook.
 */
import { inEveryLanguage, keysIn, textColumn, translations, twinOf } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { languages, type Language, type Languages } from "../data/vocabulary.ts";
import { tableWords } from "../messages/messages.ts";
import { languageName } from "../wording/languages.ts";

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

/** The columns of a table that the catalogue has words for; one word for a text in every language. */
type Worded<Name extends TableName> = keyof (typeof tableWords)[Language]["tables"][Name]["columns"] & string;

/** A column together with how it is read from an item, and what words it: its entry of the catalogue. */
export type ColumnOf<Item, Key extends string> = {
  readonly column: Omit<Column, "description">;
  readonly cell: (item: Item) => Cell;
  readonly key: Key;
  /** The language of its cells, where the table has the same in others too. */
  readonly language?: Language;
};

/** Options of a column that have a default. */
type Options = Partial<Omit<Column, "name" | "type" | "description">>;

/** Returns a column; it is required unless `required: false`. */
export function column<Item, Key extends string>(
  name: Key,
  type: ColumnType,
  cell: (item: Item) => Cell,
  options: Options = {},
): ColumnOf<Item, Key> {
  return { column: { name, type, required: true, ...options }, cell, key: name };
}

/** Returns the columns of a text: `label` in the language of the documents, `label_en` in another. */
export function textColumns<Item, Key extends string>(
  name: Key,
  read: (item: Item) => Text | undefined,
  options: Options = {},
): ColumnOf<Item, Key>[] {
  return languages.map((language) => textColumnIn(name, language, read, options));
}

/** Returns the columns of a text that the documents have no words for but the id: `name_en`, without `name`. */
export function translatedColumns<Item, Key extends string>(
  name: Key,
  read: (item: Item) => Text | undefined,
  options: Options = {},
): ColumnOf<Item, Key>[] {
  return translations.map((language) => textColumnIn(name, language, read, options));
}

function textColumnIn<Item, Key extends string>(
  key: Key,
  language: Language,
  read: (item: Item) => Text | undefined,
  options: Options,
): ColumnOf<Item, Key> {
  const column = { name: textColumn(key, language), type: "string", required: true, ...options } as const;
  return { column, cell: (item) => read(item)?.[language], key, language };
}
/** Returns the table of `items`, in the words of the catalogue. Throws RangeError where a required cell is empty: a fault of the program. */
export function table<Item, Name extends TableName>(
  head: { readonly name: Name; readonly key: Table["key"] },
  columns: readonly ColumnOf<Item, Worded<Name>>[],
  items: Iterable<Item>,
): Table {
  const rows = [...items].map((item) =>
    columns.map(({ column: { name, required }, cell }) => {
      const value = cell(item);
      if (required && (value === undefined || value === "")) throw new RangeError(`${head.name}: ${name} is empty`);
      return value === "" ? undefined : value;
    }),
  );
  const { name, key } = head;
  return {
    name,
    title: inEveryLanguage((language) => tableWords[language].tables[name].title),
    description: inEveryLanguage((language) => tableWords[language].tables[name].description),
    key,
    columns: columns.map((each) => {
      const { name: own, type, ...more } = each.column;
      return { name: own, type, description: describe(name, each), ...more };
    }),
    rows,
  };
}

function describe(name: TableName, { key, language: of }: ColumnOf<never, string>): Text {
  return inEveryLanguage((language) => {
    const { tables, inLanguage } = tableWords[language];
    const what = (tables[name].columns as Readonly<Record<string, string>>)[key]!;
    return of === undefined || of === language ? what : inLanguage(what, languageName(of, language));
  });
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
