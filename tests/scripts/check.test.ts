import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { change, copySmall, runScript } from "./edition-folder.ts";

test("an edition that is right is one line and exit code 0", () => {
  const { code, out, problems } = runScript("check", "tests/fixtures/small");
  expect([code, problems]).toEqual([0, ""]);
  expect(out).toMatch(
    /^check: 2 plans, 58 facts, 19 indicators, 9 tasks, 30 set aside, 0 facts in no view, no problems, \d+ ms\n$/,
  );
});

test("problems stand one a line, sorted, with their number, and exit code 1", () => {
  const folder = copySmall();
  change(folder, "places.yaml", "mark: circle", "mark: ring");
  change(folder, "plans/yunxi-2021/facts.csv", ",850,", ",85O,");
  const { code, out, problems } = runScript("check", folder);
  expect([code, out]).toEqual([1, ""]);
  expect(problems.replaceAll(folder, "content").split("\n")).toEqual([
    'content/places.yaml:6 mark: "ring" is not on the list; expected circle, square, diamond, triangle, cross',
    "content/plans/yunxi-2021/facts.csv: changed since it was verified; expected npm run verify -- --sources DIR --plan yunxi-2021 --seal",
    'content/plans/yunxi-2021/facts.csv:2 value: "85O" is not a number; expected digits, as 12.5',
    expect.stringMatching(/^check: 3 problems, \d+ ms$/),
    "",
  ]);
});

test("an article that runs code, or works out what says nothing, is named by file and line and not by a stack", () => {
  const folder = copySmall();
  const [fact] = /^[a-z]+-\d+-\d+(?=,)/m.exec(readFileSync(`${folder}/plans/yunxi-2021/facts.csv`, "utf8"))!;
  mkdirSync(`${folder}/articles`);
  const write = (language: string, title: string, heading: string) =>
    writeFileSync(
      `${folder}/articles/x.${language}.mdx`,
      `---\ntitle: ${title}\nsummary: ${title}\ndate: "2026-11-22"\norder: 1\n---\n\n*<Growth from="${fact}" to="${fact}" yearly="yes" />*[^a]\n\n[^a]: #x{process.exit(7)}\n\n## ${heading}\n`,
    );
  write("zh", "标题", "这些数字不能说明什么");
  write("en", "Title", "What this cannot show");
  const { code, out, problems } = runScript("check", folder);
  expect([code, out]).toEqual([1, ""]);
  expect(
    problems
      .replaceAll(folder, "content")
      .split("\n")
      .map((line) => line.replace(/from (\d+) to \1/, "from Y to Y")),
  ).toEqual([
    ...["en", "zh"].flatMap((language) => [
      `content/articles/x.${language}.mdx:8: <Growth> cannot be worked out: from Y to Y is no year; expected amounts of one kind, years that go on, a growth in %`,
      `content/articles/x.${language}.mdx:10: {process.exit(7)} is an expression; expected text and components only`,
    ]),
    expect.stringMatching(/^check: 4 problems, \d+ ms$/),
    "",
  ]);
});
