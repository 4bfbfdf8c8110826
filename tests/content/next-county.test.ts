/** The guide for the next county does what it says: its made-up report, its commands and the edition made by following it. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ingestNew } from "../../scripts/ingest-new.ts";
import { readFiles } from "../../src/data/files.ts";
import { isDataFile, parseReport } from "../../src/data/load.ts";
import { checkSeals } from "../../src/data/seals.ts";
import { verifyFiles } from "../../scripts/verify.ts";

const guides = ["zh", "en"].map((language) => readFileSync(`content/articles/next-county.${language}.mdx`, "utf8"));
const report = readFileSync("tests/fixtures/quanxi.txt", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const files = readFiles("tests/fixtures/quanxi", isDataFile);
const blocks = (guide: string, language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map((match) => match[1]!);

test("both guides print the same made-up report, records and commands", () => {
  for (const guide of guides) expect(blocks(guide, "text")[0]!.trim()).toBe(report.trim());
  for (const language of ["text", "yaml", "sh"])
    expect(blocks(guides[0]!, language)).toEqual(blocks(guides[1]!, language));
});

test("every command of the guide is there", () => {
  const named = guides.flatMap((guide) => [...guide.matchAll(/npm (?:run )?([a-z]+)/g)].map((match) => match[1]!));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("taking in the report with the place of the guide says what the guide says it does", async () => {
  const [content, sources] = ["content-", "sources-"].map((name) => mkdtempSync(join(tmpdir(), name)));
  cpSync("content", content!, { recursive: true, filter: (path) => !/\/(?:releases|pages)$/.test(path) });
  const places = join(content!, "places.yaml");
  writeFileSync(places, readFileSync(places, "utf8") + blocks(guides[0]!, "yaml")[0]!);
  const file = join(sources!, "quanxi.txt");
  writeFileSync(file, blocks(guides[0]!, "text")[0]!);
  const told = await ingestNew({ file, plan: "quanxi-2021", place: "quanxi", sources: sources!, content: content! });
  expect(told.ok).toBe(true);
  expect(told.lines.some((line) => line.startsWith(blocks(guides[0]!, "text")[1]!.trim()))).toBe(true);
  expect(told.lines.filter((line) => line.startsWith("suspicious"))).toEqual([]);
});

test("the edition made by following the guide holds, its forty facts against the copy and under its seal", () => {
  const [edition, problems] = parseReport(files);
  expect(problems).toEqual([]);
  expect(edition!.facts.size).toBe(40);
  const bytes = Buffer.from(report);
  const held = verifyFiles(files, "tests/fixtures/quanxi", () => ({ path: "tests/fixtures/quanxi.txt", bytes }));
  expect([...held.problems, ...checkSeals(files)]).toEqual([]);
  expect([...held.sound]).toEqual(["quanxi-2021"]);
});

test("our lists, taken as the guide says, hold in another edition but for what its own numbers ask", () => {
  const lists = ["indicators", "topics", "themes", "units"].map((list) => `${list}.yaml`);
  const dropped = /`(not_same_as|forms)`/g;
  for (const guide of guides)
    expect([...guide.matchAll(dropped)].map(([, key]) => key)).toEqual(["not_same_as", "forms"]);
  const taken = files.map((file) => {
    if (!lists.includes(file.name)) return file;
    const text = readFileSync(`content/${file.name}`, "utf8").replace(/^ {2}(?:not_same_as|forms):.*\n/gm, "");
    return { ...file, text };
  });
  const [, problems] = parseReport(taken);
  expect(problems.map(({ column, expected }) => `${column}: ${expected}`)).toEqual([
    "forms: one form of its facts, or forms: [flow, level] where the sources themselves differ",
  ]);
});
