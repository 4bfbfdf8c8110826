import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { plainError } from "../../scripts/errors.ts";
import { copySmall, runScript } from "./edition-folder.ts";

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
];

test.each(reading)("%s of an edition that cannot be read says why in lines, and ends with an error", (name) => {
  const folder = copySmall();
  writeFileSync(join(folder, "edition.yaml"), "title: [\n");
  const { code, problems } = runScript(name, folder, ...(arguments_[name] ?? []));
  expect(code, problems).toBeGreaterThan(0);
  expect(problems).not.toMatch(/^ {4}at /m);
  expect(problems.trim().split("\n")[0]).toMatch(/edition\.yaml|--sources|no folder|no copy/);
});

test("permanent addresses of a site that was not built are asked for in vain, in one line", () => {
  vi.stubEnv("OUT_DIR", "no-such-site");
  const { code, problems } = runScript("permalinks", "tests/fixtures/small", "--check");
  vi.unstubAllEnvs();
  expect([code === 0, /^ {4}at /m.test(problems)]).toEqual([false, false]);
});

test("a slip of the program is said to be one, with how to see where", () => {
  expect(plainError(new TypeError("x is not a function"))).toMatch(
    /^x is not a function\nThis is a fault of the program/,
  );
  expect(plainError(new Error("no such folder"))).toBe("no such folder");
});
