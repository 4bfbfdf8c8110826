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

/** The longest line of a problem, in characters, and the most problems that are shown. */
const longestLine = 500;
const mostShown = 1000;

/** Returns `content/plans/x/facts.csv:37 value: "12O" is not a number; expected digits, as 12.5`. */
export function formatProblem({ file, line, column, message, expected }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  const text = `${place}${column ? ` ${column}` : ""}: ${message}${expected ? `; expected ${expected}` : ""}`;
  return cut(
    text.replace(unseen, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`),
    longestLine,
  );
}

// A problem is one line, and a terminal or log that shows it does nothing else.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Returns a text of at most `length` characters; one that goes on ends in …. */
export function cut(text: string, length: number): string {
  // A text that is not longer in code units has no more characters either.
  if (text.length <= length) return text;
  const points = [...text.slice(0, 2 * length + 2)];
  return points.length > length ? `${points.slice(0, length - 1).join("")}…` : text;
}

/** Returns the problems a line each, in their order; of very many the first, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const rest = problems.length - mostShown;
  const lines = problems.slice(0, mostShown).map(formatProblem);
  return [...lines, ...(rest > 0 ? [`and ${rest} further ${rest === 1 ? "problem" : "problems"}`] : [])].join("\n");
}

/** Returns what an error says in a problem: of the system its code, of a program its message, never where in the code it arose. */
export function sayError(error: unknown): string {
  if (!(error instanceof Error)) return "cannot be read";
  const { code, message } = error as NodeJS.ErrnoException;
  const said = error.name === "RangeError" && /call stack/.test(message) ? "it nests too deep" : (code ?? message);
  return `cannot be read: ${said}`;
}

/**
 * Returns what `read` returns, or instead of it what its failing says of `file`: DataError its own problems, any other error one
 * problem. Whoever has content to mend sees lines with files, whatever happens.
 */
export function guarded<T>(file: string, read: () => T, otherwise: (problems: readonly Problem[]) => T): T {
  try {
    return read();
  } catch (error) {
    const unforeseen = { file, line: 0, column: "", message: sayError(error), expected: "content that can be read" };
    return otherwise(error instanceof DataError ? error.problems : [unforeseen]);
  }
}

/** Returns the problems by file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...problems].sort(
    (a, b) =>
      order(a.file, b.file) ||
      a.line - b.line ||
      order(a.column, b.column) ||
      order(a.message, b.message) ||
      order(a.expected, b.expected),
  );
  const same = (a: Problem, b: Problem) =>
    a.file === b.file &&
    a.line === b.line &&
    a.column === b.column &&
    a.message === b.message &&
    a.expected === b.expected;
  return sorted.filter((p, i) => i === 0 || !same(p, sorted[i - 1]!));
}

/** The input is wrong, and this is all that is wrong with it; a caller shows `message` without a stack. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(formatProblems(sorted));
    this.name = "DataError";
    this.problems = sorted;
  }
}

/** Throws DataError where there is at least one problem. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DataError(problems);
}
