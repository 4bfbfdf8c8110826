/** A thing that was read, and where: what every rule needs to point at what it found. */
import type { Problem } from "./problems.ts";

export type Row<T> = {
  readonly item: T;
  readonly file: string;
  /** The line of a column or key (dotted where nested); of the row itself for "". 1-based. */
  readonly lineOf: (column: string) => number;
  /** Columns that were already found wrong: rules over several columns leave such rows alone. */
  readonly faulty: ReadonlySet<string>;
};

/** What a parser returns: its rows, what is wrong, and every id the file names, undefined where it could not be read. */
export type Parsed<T> = readonly [
  rows: readonly Row<T>[],
  problems: readonly Problem[],
  ids: ReadonlySet<string> | undefined,
];

/** Returns the problem that `column` of `row` has. */
export function rowProblem(row: Row<unknown>, column: string, message: string, expected: string): Problem {
  return { file: row.file, line: row.lineOf(column), column, message, expected };
}

/** Whether none of `columns` was found wrong before. */
export function isSound(row: Row<unknown>, ...columns: readonly string[]): boolean {
  return columns.every((column) => !row.faulty.has(column));
}
