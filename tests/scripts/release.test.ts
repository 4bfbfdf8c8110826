import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/data/problems.ts";
import { readReleases, readVersions } from "../../src/data/releases.ts";
import { versionDifference } from "../../src/views/versions.ts";
import { readGate } from "../../scripts/gate.ts";
import { writeRelease } from "../../scripts/release.ts";
import { reseal } from "./edition-folder.ts";
import { filesUnder } from "../../scripts/files.ts";

async function inCopy(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  try {
    cpSync("tests/fixtures/small", folder, { recursive: true });
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
  if (file.includes("/plans/")) reseal(file.slice(0, file.indexOf("/plans/")));
}

function bytesOf(folder: string): string[] {
  return filesUnder(folder)
    .sort()
    .map((file) => `${file} ${readFileSync(join(folder, file)).toString("base64")}`);
}

test("releasing again appends a version and leaves every byte of the old one", async () => {
  await inCopy(async (folder) => {
    await writeRelease(folder, "2026.1");
    const before = bytesOf(join(folder, "releases/2026.1"));
    edit(
      join(folder, "plans/liupu-2020/facts.csv"),
      ",eq,30,,亿元,2020-2022,,,二·1,技改投资三年累计30亿元,6:39-40",
      ",eq,30.0,,亿元,2020-2022,,,二·1,技改投资三年累计30.0亿元,6:39-40",
    );
    await writeRelease(folder, "2026.2", "2026-12-01");
    expect(bytesOf(join(folder, "releases/2026.1"))).toEqual(before);
    const [old, next] = readReleases(join(folder, "releases"));
    expect(versionDifference(old!.things("facts"), next!.things("facts"))).toEqual({
      added: [],
      changed: ["liupu-2020-006"],
      withdrawn: [],
    });
  });
});

test("a version is never written over", async () => {
  await inCopy(async (folder) => {
    await writeRelease(folder, "2026.1");
    const before = bytesOf(folder);
    await expect(writeRelease(folder, "2026.1")).rejects.toThrow("a version never changes");
    await expect(writeRelease(folder, "2025.9")).rejects.toThrow("is older than 2026.1");
    await expect(writeRelease(folder, "next")).rejects.toThrow("is not a version");
    for (const day of ["2026-13-01", "1979-12-31", "2100-01-01"])
      await expect(writeRelease(folder, "2026.2", day)).rejects.toThrow(
        `"${day}" is not a day of the years 1980 to 2099`,
      );
    expect(bytesOf(folder)).toEqual(before);
  });
});

test("what goes must say why, and is refused before anything is written", async () => {
  await inCopy(async (folder) => {
    await writeRelease(folder, "2026.1", "2026-11-22");
    const facts = join(folder, "plans/liupu-2020/facts.csv");
    writeFileSync(facts, readFileSync(facts, "utf8").replace(/^liupu-2020-003,.*\n/m, ""));
    reseal(folder);
    const before = bytesOf(folder);
    await expect(writeRelease(folder, "2026.2", "2026-12-01")).rejects.toThrow("facts/liupu-2020-003");
    expect(bytesOf(folder)).toEqual(before);
  });
});

test("a version that changes nothing adds a manifest and a line, and one that changes a number a few states", async () => {
  await inCopy(async (folder) => {
    const all = await writeRelease(folder, "2026.1", "2026-11-22");
    expect(all).toBeGreaterThan(60);
    expect(await writeRelease(folder, "2026.2", "2026-12-01")).toBe(0);
    expect(readdirSync(join(folder, "releases/2026.2"))).toEqual(["manifest.json"]);
    edit(join(folder, "plans/liupu-2020/facts.csv"), "技改投资三年累计30亿元", "技改投资三年累计达30亿元");
    const states = await writeRelease(folder, "2026.3", "2026-12-02");
    expect(states).toBe(1);
  });
});

test("an edition names the version that was published last, and none before the first", async () => {
  await inCopy(async (folder) => {
    expect(readVersions(folder, { version: undefined })).toEqual([]);
    expect(() => readVersions(folder, { version: "2026.1" })).toThrow("is not the version that was published last");
    await writeRelease(folder, "2026.1", "2026-11-22");
    expect(readVersions(folder, { version: "2026.1" })).toHaveLength(1);
    expect(() => readVersions(folder, { version: undefined })).toThrow("expected 2026.1");
  });
});

test("an edition keeps the languages that a version of it was published in, and may take up others", async () => {
  await inCopy(async (folder) => {
    const languagesOf = () => readReleases(join(folder, "releases")).map(({ languages }) => languages);
    const problems = () => readGate(folder).problems.map(formatProblem);
    edit(join(folder, "edition.yaml"), "languages: [zh, en]", "languages: [zh]");
    await writeRelease(folder, "2026.1", "2026-11-22");
    edit(join(folder, "edition.yaml"), "languages: [zh]", "languages: [zh, en]");
    expect(problems()).toEqual([]);
    await writeRelease(folder, "2026.2", "2026-12-01");
    expect(languagesOf()).toEqual([["zh"], ["zh", "en"]]);
    edit(join(folder, "edition.yaml"), "languages: [zh, en]", "languages: [zh]");
    const said = `${folder}/edition.yaml languages: has no en, in which version 2026.2 was published; expected en among them: a published address stays`;
    expect(problems()).toEqual([said]);
    await expect(writeRelease(folder, "2026.3", "2026-12-02")).rejects.toThrow("was published");
  });
});

test("a new version becomes the edition's, with its date", async () => {
  await inCopy(async (folder) => {
    await writeRelease(folder, "2026.2", "2026-12-01");
    const edition = readFileSync(join(folder, "edition.yaml"), "utf8");
    expect(edition).toContain('version: "2026.2"\ndate: "2026-12-01"\n');
  });
});

test("two releases of the same content are the same bytes", async () => {
  const made: string[][] = [];
  for (let i = 0; i < 2; i++)
    await inCopy(async (folder) => {
      await writeRelease(folder, "2026.1");
      made.push(bytesOf(join(folder, "releases")).map((file) => file.slice(folder.length)));
    });
  expect(made[0]).toEqual(made[1]);
});

test("bad content is refused before anything is written", async () => {
  await inCopy(async (folder) => {
    edit(join(folder, "plans/liupu-2020/facts.csv"), ",eq,120,", ",eq,12O,");
    await expect(writeRelease(folder, "2026.1")).rejects.toThrow("12O");
    expect(readdirSync(folder)).not.toContain("releases");
  });
});

test("a broken seal stops a release: a value changed with its wording is not published", async () => {
  await inCopy(async (folder) => {
    const facts = join(folder, "plans/liupu-2020/facts.csv");
    const text = readFileSync(facts, "utf8");
    writeFileSync(
      facts,
      text.replace(
        ",eq,30,,亿元,2020-2022,,,二·1,技改投资三年累计30",
        ",eq,90,,亿元,2020-2022,,,二·1,技改投资三年累计90",
      ),
    );
    const before = bytesOf(folder);
    await expect(writeRelease(folder, "2026.1")).rejects.toThrow("facts.csv: changed since it was verified");
    expect(bytesOf(folder)).toEqual(before);
  });
});
