/** CSV text to rows of cells: RFC 4180, read strictly, every problem with its line and column. */
import { CsvError, parse } from "csv-parse/sync";
import type { SourceFile } from "./files.ts";
import { allOrNone, expectedIn, languageFault, type Wording } from "./language-faults.ts";
import { isSpoken, keysIn, textColumn, textOf, type Translation } from "./languages.ts";
import type { Text } from "./model.ts";
import { nearest } from "./nearest.ts";
import { quote, textFault, type Fault } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import type { Row } from "./rows.ts";
import { languages, type Language, type Languages } from "./vocabulary.ts";

/** A row whose cells are still text, by column. */
export type TableRow<Column extends string> = {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
};

/** The names of the texts of a table: those that it has a column of in every language. */
type NameOf<Column extends string> = Column extends `${infer Name}_${Translation}` ? Name : never;

/** What csv-parse returns with `info`: the cells, and the line the record ends on. */
type Record_ = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const brokenQuote = {
  message: "a quotation mark is not closed, or stands inside a cell that is not quoted",
  expected: 'cells that hold a comma or a quotation mark as "…", with "" for each mark inside, all on one line',
};

/**
 * Returns the rows under a header that names exactly `columns`, in any order, and the problems; those of texts in a
 * language that the edition lacks may be left out. Returns undefined instead of rows where the header cannot be used. A row that cannot be read, or has too few
 * or too many cells, is left out, and the table is then not whole.
 */
export function parseTable<Column extends string>(
  file: Pick<SourceFile, "path" | "text">,
  columns: readonly Column[],
  spoken: Languages = languages,
): [rows: TableRow<Column>[] | undefined, problems: Problem[], isWhole: boolean] {
  const [records, problems] = readRecords(file);
  const header = records[0];
  const at = (line: number, column: string, fault: Fault): Problem => ({ file: file.path, line, column, ...fault });
  const required = keysIn(columns, spoken);
  if (!header || header.cells.every((cell) => cell === "")) {
    problems.push(at(1, "", { message: "has no header row", expected: required.join(",") }));
    return [undefined, problems, false];
  }
  const headerFaults = checkHeader(header.cells, columns, required);
  if (headerFaults.length > 0) {
    for (const [column, fault] of headerFaults) problems.push(at(header.line, column, fault));
    return [undefined, problems, false];
  }
  const rows: TableRow<Column>[] = [];
  const empty = Object.fromEntries(columns.map((column) => [column, ""])) as Record<Column, string>;
  let isWhole = problems.length === 0;
  for (const { line, count } of blankRuns(records.slice(1))) {
    const others = count > 1 ? `, and so are the ${count - 1} behind it` : "";
    problems.push(at(line, "", { message: `is blank${others}`, expected: "a row, or nothing" }));
  }
  for (const { cells, line } of records.slice(1)) {
    if (isBlank(cells)) continue;
    if (cells.length !== header.cells.length) {
      const message = `has ${cells.length} cells, the header has ${header.cells.length}`;
      problems.push(at(line, "", { message, expected: "as many cells as columns" }));
      isWhole = false;
    } else {
      const entries = cells.map((cell, i) => [header.cells[i]!, cell] as const);
      for (const [column, cell] of entries) {
        const fault = textFault(cell);
        if (fault) problems.push(at(line, column, fault));
      }
      rows.push({ file: file.path, line, cells: { ...empty, ...Object.fromEntries(entries) } });
    }
  }
  return [rows, problems, isWhole];
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === "");

/** Rows that say nothing, as runs: what a spreadsheet leaves behind a table is one slip, not thousands. */
function blankRuns(lines: readonly Line[]): { readonly line: number; readonly count: number }[] {
  const runs: { line: number; count: number }[] = [];
  lines.forEach(({ cells, line }, i) => {
    if (!isBlank(cells)) return;
    if (i > 0 && isBlank(lines[i - 1]!.cells)) runs.at(-1)!.count++;
    else runs.push({ line, count: 1 });
  });
  return runs;
}

type Line = { readonly cells: readonly string[]; readonly line: number };

/** Reads the whole text at once; where a quotation mark is astray, line by line, so that each is found in its place. */
function readRecords({ path, text }: Pick<SourceFile, "path" | "text">): [Line[], Problem[]] {
  const options = { info: true, bom: true, relax_column_count: true, record_delimiter: "\n" } as const;
  const read = (part: string) => parse(part, options) as unknown as Record_[];
  try {
    const records = read(text);
    if (records.every(({ info }, i) => info.lines === i + 1))
      return [records.map(({ record, info }) => ({ cells: record, line: info.lines })), []];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  const lines: Line[] = [];
  const problems: Problem[] = [];
  text.split("\n").forEach((part, i, parts) => {
    if (part === "" && i === parts.length - 1) return;
    try {
      lines.push({ cells: part === "" ? [""] : read(part)[0]!.record, line: i + 1 });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      problems.push({ file: path, line: i + 1, column: "", ...brokenQuote });
    }
  });
  return [lines, problems];
}

function checkHeader(
  header: readonly string[],
  columns: readonly string[],
  required: readonly string[],
): [column: string, fault: Fault][] {
  if (header.length > 2 * columns.length)
    return [["", { message: `the header has ${header.length} cells`, expected: required.join(",") }]];
  const faults: [string, Fault][] = [];
  header.forEach((name, i) => {
    if (header.indexOf(name) < i) {
      faults.push([name, { message: `the header names ${quote(name)} twice`, expected: "each column once" }]);
    } else if (!columns.includes(name)) {
      const missing = required.filter((column) => !header.includes(column));
      const near = nearest(name, missing);
      const expected = near === undefined ? required.join(", ") : `"${near}"`;
      faults.push([name, { message: `the header names the unknown column ${quote(name)}`, expected }]);
    }
  });
  for (const column of required)
    if (!header.includes(column))
      faults.push([column, { message: "is missing in the header", expected: required.join(",") }]);
  return faults;
}

/** Reads the cells of one row, one column at a time, and keeps what it finds wrong. */
export class CellReader<Column extends string> {
  readonly #row: TableRow<Column>;
  readonly #problems: Problem[];
  readonly #faulty = new Set<string>();

  readonly #spoken: Languages;

  /** Problems go to the end of `problems`; texts are asked for in the languages of the edition. */
  constructor(row: TableRow<Column>, problems: Problem[], spoken: Languages = languages) {
    this.#row = row;
    this.#problems = problems;
    this.#spoken = spoken;
  }

  /** Returns the row's item with its place and the columns found wrong so far. */
  row<T>(item: T): Row<T> {
    const { file, line } = this.#row;
    return { item, file, lineOf: () => line, faulty: this.#faulty };
  }

  fault(column: Column, fault: Fault): void {
    this.#faulty.add(column);
    this.#problems.push({ file: this.#row.file, line: this.#row.line, column, ...fault });
  }

  /** Whether the column was found wrong. */
  isFaulty(column: Column): boolean {
    return this.#faulty.has(column);
  }

  /** The cell as it is, "" where empty. */
  optional(column: Column): string {
    return this.#row.cells[column];
  }

  /** The cell, which may not be empty. */
  required(column: Column, expected: string): string {
    const cell = this.#row.cells[column];
    if (cell === "") this.fault(column, { message: "is empty", expected });
    return cell;
  }

  /** The cell that matches `pattern`; "" where it does not. */
  matching(column: Column, pattern: RegExp, expected: string): string {
    const cell = this.required(column, expected);
    if (cell === "" || pattern.test(cell)) return cell;
    this.fault(column, { message: `${quote(cell)} is not well formed`, expected });
    return "";
  }

  /** The cell as one of a closed list, undefined where it is empty or none of them. */
  oneOfOrEmpty<const T extends string>(column: Column, list: readonly T[]): T | undefined {
    const cell = this.#row.cells[column];
    if (cell === "") return undefined;
    const found = list.find((each) => each === cell);
    if (found === undefined) {
      const near = nearest(cell, list);
      const hint = near === undefined ? "" : `, perhaps ${near}`;
      this.fault(column, { message: `${quote(cell)} is not on the list`, expected: list.join(", ") + hint });
    }
    return found;
  }

  /** The cell as one of a closed list; the list's first where it is empty or none of them, which is a problem. */
  oneOf<const T extends string>(column: Column, list: readonly [T, ...T[]]): T {
    if (this.required(column, list.join(", ")) === "") return list[0];
    return this.oneOfOrEmpty(column, list) ?? list[0];
  }

  /** A name in every language, each required where the edition has the language. */
  text(name: NameOf<Column>): Text {
    for (const [column, language] of this.#columnsOf(name))
      if (isSpoken(column, this.#spoken)) this.required(column, expectedIn(language));
    return this.#textIn(name, "name");
  }

  /** Sentences in every language, all or none; undefined for none. */
  textOrNone(name: NameOf<Column>): Text | undefined {
    const columns = this.#columnsOf(name).map(([column]) => column);
    const filled = columns.find((column) => this.optional(column) !== "");
    if (filled === undefined) return undefined;
    for (const column of columns)
      if (this.optional(column) === "" && isSpoken(column, this.#spoken))
        this.fault(column, { message: `is empty, ${filled} is not`, expected: allOrNone });
    return this.#textIn(name, "prose");
  }

  #columnsOf(name: string): readonly (readonly [column: Column, language: Language])[] {
    return languages.map((language) => [textColumn(name, language) as Column, language]);
  }

  /** What the columns say; a language that the edition lacks may have an empty cell. */
  #textIn(name: NameOf<Column>, wording: Wording): Text {
    for (const [column, language] of this.#columnsOf(name)) {
      const fault = languageFault(this.optional(column), language, wording);
      if (fault) this.fault(column, fault);
    }
    return textOf(this.optional(name as string as Column), (language) => {
      const column = textColumn(name, language) as Column;
      const cell = this.optional(column);
      return cell === "" && !isSpoken(column, this.#spoken) ? undefined : cell;
    });
  }
}
