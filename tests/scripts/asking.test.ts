import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySmall, runScript } from "./edition-folder.ts";

const readScript = (file: string) => (file.endsWith(".ts") ? readFileSync(`scripts/${file}`, "utf8") : "");
const copies = "tests/fixtures/small-copies";
const small = "tests/fixtures/small";
const commands = [
  ...["check", "verify", "ingest", "ingest-score", "review", "preview"],
  ...["permalinks", "release", "pdf", "hosting", "language"],
];

test.each(commands)("%s --help says how it is used, and ends with 0", (command) => {
  const { code, out, problems } = runScript(command, small, "--help");
  expect([code, problems]).toEqual([0, ""]);
  expect(out).toMatch(/^usage: npm run /);
});

test.each(commands)("%s answers an unknown option with its usage and no stack trace", (command) => {
  const { code, problems } = runScript(command, small, "--no-such-option");
  expect(code).toBe(2);
  expect(problems).toContain("usage: npm run ");
  expect(problems).not.toMatch(/^ {4}at |fault of the program/m);
});

test("options are read in one place alone, where what is not understood is answered", () => {
  const reading = readdirSync("scripts").filter((file) => /\bparseArgs\b/.test(readScript(file)));
  expect(reading).toEqual(["asking.ts"]);
});

test("the version to be published is asked for by its usage", () => {
  for (const args of [[], ["2026.1", "2026.2"]]) {
    const { code, problems } = runScript("release", small, ...args);
    expect([code, problems]).toEqual([2, "usage: npm run release -- VERSION [--date YYYY-MM-DD]\n"]);
  }
});

test.each([
  ["check", ["--plan", "yunxi-2012"]],
  ["verify", ["--sources", copies, "--plan", "yunxi-2012"]],
  ["ingest", ["--sources", copies, "--plan", "yunxi-2012", "--find", "增长"]],
  ["review", ["yunxi-2012", "--sources", copies]],
])("%s names the plan that was meant, and how a new one begins", (command, args) => {
  const { code, problems } = runScript(command, small, ...args);
  expect(code).toBe(2);
  expect(problems).toContain("there is no plan yunxi-2012 in tests/fixtures/small/plans, perhaps yunxi-2021");
  expect(problems).toContain("npm run ingest -- new FILE --plan yunxi-2012");
});

test.each(["check", "verify"])("%s of a folder that is no edition says what CONTENT_DIR must name", (command) => {
  const { code, problems } = runScript(command, "no-such-edition", "--sources", copies);
  const plain = command === "check" ? runScript(command, "no-such-edition") : { code, problems };
  expect(plain.code).toBe(2);
  expect(plain.problems).toContain("CONTENT_DIR must name the folder of an edition");
});

test(
  "a new plan is taken in once: its record, empty tables and drafts, and what a person is to add",
  { timeout: 240_000 },
  () => {
    const [content, sources] = [copySmall(), mkdtempSync(join(tmpdir(), "sources-"))];
    const file = join(sources, "found.txt");
    writeFileSync(file, "2022年云溪政府工作报告\n——2022年1月8日\n一、2022年目标\n地区生产总值900亿元。");
    const args = ["new", file, "--plan", "yunxi-2022", "--place", "yunxi", "--sources", sources];
    const first = runScript("ingest", content, ...args);
    expect([first.code, first.problems]).toEqual([0, ""]);
    expect(first.out).toContain("only a person knows: title_en");
    const named = runScript("check", content, "--plan", "yunxi-2022").problems;
    expect(named).toContain("plan.yaml:3 title_en: is empty; expected text");
    expect(named).not.toContain("copy.");
    const again = runScript("ingest", content, ...args);
    expect([again.code, again.out]).toEqual([1, ""]);
    expect(again.problems).toContain("is there already");
  },
);
