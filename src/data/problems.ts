/** What is wrong with the input, as data: found everywhere, shown all at once. */

export type Problem = {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based; 0 where the file as a whole is meant. */
  readonly line: number;
  /** Column of a table or key of a document, "" where the row or file as a whole is meant. */
  readonly column: string;
  /** What is wrong, echoing the offending text. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
};

/** Returns `content/plans/x/facts.csv:37 value: "12O" is not a number; expected digits, as 12.5`. */
export function formatProblem({ file, line, column, message, expected }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  const text = `${place}${column ? ` ${column}` : ""}: ${message}${expected ? `; expected ${expected}` : ""}`;
  return text.replace(control, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}

// A problem is one line, and a terminal or log that shows it does nothing else.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/gu;

/** Returns the problems by file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...problems].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || order(a.column, b.column) || order(a.message, b.message),
  );
  return sorted.filter((p, i) => i === 0 || formatProblem(p) !== formatProblem(sorted[i - 1]!));
}

/** The input is wrong, and this is all that is wrong with it; a caller shows `message` without a stack. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join("\n"));
    this.name = "DataError";
    this.problems = sorted;
  }
}

/** Throws DataError where there is at least one problem. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DataError(problems);
}
