import { expect, test } from "vitest";
import {
  DataError,
  formatProblem,
  formatProblems,
  guarded,
  sortProblems,
  type Problem,
} from "../../src/data/problems.ts";

const problem = (given: Partial<Problem>): Problem => ({
  file: "facts.csv",
  line: 1,
  column: "",
  message: "is wrong",
  expected: "",
  ...given,
});

test("a problem is one line: file, line, column, what is wrong, what is expected", () => {
  expect(
    formatProblem(problem({ line: 37, column: "value", message: '"12O" is not a number', expected: "digits" })),
  ).toBe('facts.csv:37 value: "12O" is not a number; expected digits');
  expect(formatProblem(problem({ line: 0 }))).toBe("facts.csv: is wrong");
});

test("what stands in a problem can neither break its line nor steer a terminal", () => {
  expect(formatProblem(problem({ column: "a\nb", message: "\u001b[2J" }))).toBe("facts.csv:1 a\\u{a}b: \\u{1b}[2J");
});

test("problems are sorted by file, line and column, and each is shown once", () => {
  const [a, b, c] = [problem({ line: 10 }), problem({ line: 9 }), problem({ file: "edition.yaml", line: 20 })];
  expect(sortProblems([a, b, c, b])).toEqual([c, b, a]);
  expect(new DataError([a, b]).message).toBe("facts.csv:9: is wrong\nfacts.csv:10: is wrong");
});

test("a line of a problem has at most 500 characters, and of very many problems the first thousand are shown with a count", () => {
  const long = formatProblem(problem({ message: "长".repeat(10_000) }));
  expect([...long].length).toBe(500);
  expect(long.endsWith("…")).toBe(true);
  const many = Array.from({ length: 1002 }, (_, i) => problem({ line: i + 1 }));
  const lines = formatProblems(many).split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([1001, "and 2 further problems"]);
});

test("whatever fails while content is read is a problem of its file, without a stack", () => {
  const failing = (error: unknown) =>
    guarded(
      "topics.yaml",
      (): string => {
        throw error;
      },
      (problems) => problems.map(formatProblem).join("\n"),
    );
  expect(failing(new TypeError("x is not a function"))).toBe(
    "topics.yaml: cannot be read: x is not a function; expected content that can be read",
  );
  expect(failing(new RangeError("Maximum call stack size exceeded"))).toContain("it nests too deep");
  expect(failing(new DataError([problem({ line: 3 })]))).toBe("facts.csv:3: is wrong");
  expect(
    guarded(
      "topics.yaml",
      () => "read",
      () => "failed",
    ),
  ).toBe("read");
});
