import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkContent } from "../../scripts/gate.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { badEdition, contentOf, editionFiles, file, withFiles } from "./editions.ts";

test("the minimal edition, which every bad one differs from, is right", () => {
  expect(checkContent(contentOf(editionFiles("minimal"))).problems).toEqual([]);
});

// Each directory is one broken rule: the files that differ, and every line that a person then reads.
for (const rule of readdirSync("tests/fixtures/bad")) {
  test(`bad edition: ${rule.replaceAll("-", " ")}`, () => {
    const { problems } = checkContent(contentOf(badEdition(rule)));
    const lines = problems.map((problem) => `${formatProblem(problem)}\n`);
    expect(lines.join("")).toBe(readFileSync(`tests/fixtures/bad/${rule}/expected.txt`, "utf8"));
  });
}

test("where the facts of a plan cannot be read, no indicator is said to have none", () => {
  const unread = withFiles(badEdition("form-without-a-fact"), [file("plans/hill-2021/facts.csv", "id\n")]);
  const { problems } = checkContent(contentOf(unread));
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set(["content/plans/hill-2021/facts.csv"]));
});
