import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadReport } from "../../src/data/load.ts";
import { citationCff } from "../../src/exports/citation-cff.ts";
import { small } from "./made-up.ts";

test("the citation file names title, body, version, date, address and licence", () => {
  expect(parse(citationCff({ ...small.edition, version: "2026.1" }))).toEqual({
    "cff-version": "1.2.0",
    message: "If you use these data, please cite them as below, with their version.",
    type: "dataset",
    title: "Two plans side by side · 两地规划对照",
    abstract: "A very small made-up edition to test the program with. No place and no number in it is real.",
    authors: [{ name: "Test desk", alias: "测试编辑部" }],
    version: "2026.1",
    "date-released": "2026-11-22",
    url: "https://small.example.org/",
    license: "CC-BY-4.0",
    "license-url": "https://creativecommons.org/licenses/by/4.0/",
  });
});

test("what is not published yet has neither a version nor a day of its release", () => {
  const keys = Object.keys(parse(citationCff(small.edition)) as object);
  expect(keys).not.toContain("version");
  expect(keys).not.toContain("date-released");
});

test("an edition in Chinese alone is cited in Chinese, and names nothing twice", () => {
  const { title, publisher } = small.edition;
  const said = parse(citationCff({ ...small.edition, languages: ["zh"] })) as {
    title: string;
    message: string;
    authors: object[];
  };
  expect(said.title).toBe(title.zh);
  expect(said.authors).toEqual([{ name: publisher.zh }]);
  expect(said.message).toMatch(/^\p{Script=Han}/u);
});

test("the citation file of this repository is that of its edition", () => {
  expect(readFileSync("CITATION.cff", "utf8")).toBe(citationCff(loadReport("content").edition));
});
