import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseReport } from "../../src/data/load.ts";
import { formatProblem, sortProblems } from "../../src/data/problems.ts";
import { badEdition, editionFiles } from "./editions.ts";

test("the minimal edition, which every bad one differs from, is right", () => {
  expect(parseReport(editionFiles("minimal"))[1]).toEqual([]);
});

// Each directory is one broken rule: the files that differ, and every line that a person then reads.
for (const rule of readdirSync("tests/fixtures/bad")) {
  test(`bad edition: ${rule.replaceAll("-", " ")}`, () => {
    const [report, problems] = parseReport(badEdition(rule));
    expect(report).toBeUndefined();
    const lines = sortProblems(problems).map((problem) => `${formatProblem(problem)}\n`);
    expect(lines.join("")).toBe(readFileSync(`tests/fixtures/bad/${rule}/expected.txt`, "utf8"));
  });
}
