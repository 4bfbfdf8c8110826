import { expect, test } from "vitest";
import { DataError, formatProblem, sortProblems, type Problem } from "../../src/data/problems.ts";

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
