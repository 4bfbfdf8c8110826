import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { plainError } from "../../scripts/errors.ts";
import { change, copySmall, runScript } from "./edition-folder.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const own = Object.entries(scripts).filter(([, line]) => line.startsWith("node "));

test("every command of our own is run so that an error is said and no stack is shown", () => {
  expect(own.length).toBeGreaterThan(10);
  for (const [name, line] of own) expect(line, name).toMatch(/^node --import \.\/scripts\/plain-errors\.ts \S+\.ts$/);
});

const arguments_: Readonly<Record<string, readonly string[]>> = {
  release: ["9999.1"],
  hosting: ["nginx"],
  review: ["liupu-2020"],
  preview: ["liupu-2020"],
  ingest: ["--plan", "liupu-2020"],
};
const reading = [
  "build",
  "start",
  "check",
  "verify",
  "hosting",
  "pdf",
  "release",
  "preview",
  "review",
  "ingest",
  "pages",
  "permalinks",
];
/** A folder that is there, where the site would be. */
const site = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(site, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** What a command said, without the line that says how long its stage took. */
const said = (problems: string) => problems.replace(/^check +failed after [\d.]+ s\n/, "").trim();

test.each(reading)("%s of an edition that cannot be read says why in lines, and ends with an error", (name) => {
  const folder = copySmall();
  writeFileSync(join(folder, "edition.yaml"), "title: [\n");
  vi.stubEnv("OUT_DIR", site);
  const { code, problems } = runScript(name, folder, ...(arguments_[name] ?? []));
  expect(code, problems).toBeGreaterThan(0);
  expect(problems).not.toMatch(/^ {4}at |fault of the program/m);
  expect(said(problems).split("\n")[0]).toMatch(/edition\.yaml|--sources|no folder|no copy/);
});

test("a build says every problem of the edition at once, of whatever file, as the check does", () => {
  const folder = copySmall();
  change(folder, "places.yaml", "mark: circle", "mark: ring");
  change(folder, "plans/liupu-2020/facts.csv", ",eq,120,", ",eq,12O,");
  writeFileSync(join(folder, "redirects.yaml"), "- { from: /x/ }\n");
  writeFileSync(join(folder, "nobody-reads.txt"), "");
  vi.stubEnv("OUT_DIR", join(site, "built"));
  const { code, problems } = runScript("build", folder);
  expect([code, existsSync(join(site, "built"))]).toEqual([1, false]);
  const lines = said(problems).split("\n");
  for (const file of ["places.yaml", "facts.csv", "redirects.yaml", "nobody-reads.txt"])
    expect(lines.filter((line) => line.includes(file) && line.includes("; expected "))).not.toEqual([]);
  expect(lines).toEqual(
    runScript("check", folder)
      .problems.split("\n")
      .filter((line) => line.includes("; expected ")),
  );
});

test("permanent addresses of a site that was not built are asked for in vain, in one line that says how it is built", () => {
  vi.stubEnv("OUT_DIR", "no-such-site");
  const { code, problems } = runScript("permalinks", "tests/fixtures/small", "--check");
  expect([code, problems]).toEqual([2, "permalinks: there is no site in no-such-site: npm run build makes it\n"]);
});

test("a slip of the program is said to be one, with how to see where", () => {
  expect(plainError(new TypeError("x is not a function"))).toMatch(
    /^x is not a function\nThis is a fault of the program/,
  );
  expect(plainError(new Error("no such folder"))).toBe("no such folder");
});
