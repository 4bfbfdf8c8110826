import { expect, test } from "vitest";
import { change, copySmall, runScript } from "./edition-folder.ts";

test("an edition that is right is one line and exit code 0", () => {
  const { code, out, problems } = runScript("check", "tests/fixtures/small");
  expect([code, problems]).toEqual([0, ""]);
  expect(out).toMatch(/^check: 2 plans, 58 facts, 19 indicators, 9 tasks, 30 set aside, no problems, \d+ ms\n$/);
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
