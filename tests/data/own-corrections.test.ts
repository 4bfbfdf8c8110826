import { expect, test } from "vitest";
import { checkOwnCorrections } from "../../src/data/own-corrections.ts";
import type { Languages } from "../../src/data/vocabulary.ts";

/** What is said of an entry that names a version, where these are published. */
function problemsOf(version: string, published: readonly string[] | undefined): string[] {
  const text = `- date: "2026-12-01"\n  version: "${version}"\n  was: "1"\n  is: "2"\n  reason: 错\n  reason_en: Wrong\n`;
  const file = { name: "corrections.yaml", path: "content/corrections.yaml", text };
  return checkOwnCorrections(file, undefined, published)[1].map(({ expected }) => expected);
}

test("the version that set something right is one after the first, or the one that comes next", () => {
  const published = ["2026.1", "2026.2", "2026.10"];
  for (const version of ["2026.2", "2026.10", "2026.11"])
    expect([version, problemsOf(version, published)]).toEqual([version, []]);
  for (const version of ["2026.1", "2026.3", "2025.9"])
    expect(problemsOf(version, published)).toEqual(["a version after 2026.1, or the next one"]);
});

test("before the first version nothing wrong was published, so that none set anything right", () => {
  expect(problemsOf("2026.1", [])).toEqual(["no version, for none is published yet"]);
  expect(problemsOf("2026.2", ["2026.1"])).toEqual([]);
});

test("where the versions themselves cannot be read nothing is said of them", () => {
  expect(problemsOf("2026.1", undefined)).toEqual([]);
});

test("what was said and is said stands in every language of the edition where it is words, and once where it is a number", () => {
  const problemsWith = (change: string, spoken: Languages) => {
    const text = `- date: "2026-12-01"\n${change}  reason: 错\n  reason_en: Wrong\n`;
    const file = { name: "corrections.yaml", path: "content/corrections.yaml", text };
    const [rows, problems] = checkOwnCorrections(file, undefined, undefined, spoken);
    return problems.length > 0 ? problems.map(({ message }) => message) : [rows[0]!.was.en, rows[0]!.is.en];
  };
  const words = "  was: 放宽\n  is: 收紧\n";
  expect(problemsWith(words, ["zh", "en"])).toEqual([
    "was is in words, and was_en is missing",
    "is is in words, and is_en is missing",
  ]);
  expect(problemsWith(words, ["zh"])).toEqual(["放宽", "收紧"]);
  expect(problemsWith(`${words}  was_en: loosened\n  is_en: firmed\n`, ["zh", "en"])).toEqual(["loosened", "firmed"]);
  expect(problemsWith('  was: "102"\n  is: "120"\n', ["zh", "en"])).toEqual(["102", "120"]);
});
