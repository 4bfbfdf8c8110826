import { expect, test } from "vitest";
import { checkContent } from "../../scripts/gate.ts";
import { readAs } from "../../src/data/content-files.ts";
import { readContent } from "../../src/data/files.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { knownOf } from "../../src/ingest/knowledge.ts";
import { contentOf } from "./editions.ts";

/** The files of the edition in Chinese alone with a text in one of them replaced. */
function filesWith(name: string, before: RegExp, after: string) {
  return readContent("tests/fixtures/quanxi", readAs).files.map((file) =>
    file.name === name ? { ...file, text: file.text.replace(before, after) } : file,
  );
}

test("a slip elsewhere in the record of an edition asks for no text in a language that it does not name", () => {
  const files = filesWith("edition.yaml", /^date: .*$/m, 'date: "2026-13-45"');
  const problems = checkContent(contentOf(files)).problems.map(formatProblem);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("edition.yaml");
  expect(knownOf(files).languages).toEqual(["zh"]);
});

test("an edition whose languages cannot be told is asked for all of them", () => {
  const files = filesWith("edition.yaml", /^languages: .*$/m, "languages: [eo]");
  const problems = checkContent(contentOf(files)).problems.map(formatProblem);
  expect(problems.some((line) => line.includes("name_en"))).toBe(true);
});
