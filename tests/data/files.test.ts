import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readAs } from "../../src/data/content-files.ts";
import { checkEntries, readContent, readFiles, shownPath } from "../../src/data/files.ts";
import { formatProblem } from "../../src/data/problems.ts";

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

test("a link, a loop, a pipe, a long name and what lies too deep are problems, and none is opened", () => {
  const odd = mkdtempSync(join(tmpdir(), "odd-"));
  try {
    mkdirSync(join(odd, "plans/x"), { recursive: true });
    symlinkSync("/etc/hostname", join(odd, "front.yaml"));
    symlinkSync("..", join(odd, "plans/x/loop"));
    symlinkSync("nowhere", join(odd, "topics.yaml"));
    spawnSync("mkfifo", [join(odd, "units.yaml")]);
    writeFileSync(join(odd, `${"n".repeat(201)}.yaml`), "");
    mkdirSync(join(odd, ...Array<string>(14).fill("a")), { recursive: true });
    const { folder: shown, entries, files, problems } = readContent(odd, readAs);
    expect(files).toEqual([]);
    expect(problems).toEqual([]);
    const lines = checkEntries(shown, entries).map((problem) => formatProblem(problem).replace(`${odd}/`, ""));
    expect(lines).toEqual([
      "a/a/a/a/a/a/a/a/a/a/a: lies too deep to be read; expected at most 10 folders within each other",
      "front.yaml: is neither a file nor a folder; expected no link, pipe or device: the file itself",
      `${"n".repeat(201)}.yaml: "${"n".repeat(60)}…" is a name of 206 characters; expected at most 200`,
      "plans/x/loop: is neither a file nor a folder; expected no link, pipe or device: the file itself",
      "topics.yaml: is neither a file nor a folder; expected no link, pipe or device: the file itself",
      "units.yaml: is neither a file nor a folder; expected no link, pipe or device: the file itself",
    ]);
  } finally {
    rmSync(odd, { recursive: true });
  }
});

test("bytes that are no text are a problem of the line that they stand on", () => {
  const odd = mkdtempSync(join(tmpdir(), "odd-"));
  try {
    writeFileSync(join(odd, "topics.yaml"), Buffer.from([0x61, 10, 0x62, 10, 0xff, 10]));
    const { problems } = readContent(odd, readAs);
    expect(problems.map((problem) => formatProblem(problem).replace(`${odd}/`, ""))).toEqual([
      "topics.yaml:3: is not UTF-8; expected text in UTF-8",
    ]);
  } finally {
    rmSync(odd, { recursive: true });
  }
});
