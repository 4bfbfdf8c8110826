import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFiles, shownPath } from "../../src/data/files.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));
mkdirSync(join(folder, "plans/x"), { recursive: true });
writeFileSync(join(folder, "plans/x/facts.csv"), "a,b\r\n1,2\r\n");
writeFileSync(join(folder, "b.yaml"), "乙");
writeFileSync(join(folder, ".hidden"), "");
afterAll(() => rmSync(folder, { recursive: true }));

test("every file that is not hidden comes with its path and name, in the order of the names", () => {
  expect(readFiles(folder).map(({ path, name }) => [path, name])).toEqual([
    [`${folder}/b.yaml`, "b.yaml"],
    [`${folder}/plans/x/facts.csv`, "plans/x/facts.csv"],
  ]);
});

test("only what is wanted is read, and line ends become LF", () => {
  const files = readFiles(folder, (name) => name.startsWith("plans/"));
  expect(files.map(({ text }) => text)).toEqual(["a,b\n1,2\n"]);
});

test("a folder that is not there holds nothing", () => {
  expect(readFiles(join(folder, "no"))).toEqual([]);
});

test("a folder inside the project is shown from its root, another whole", () => {
  expect(shownPath("content/")).toBe("content");
  expect(shownPath(folder)).toBe(folder);
});
