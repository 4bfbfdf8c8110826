import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { DataError } from "../../src/data/problems.ts";
import { compareVersions, readReleases, releaseNames } from "../../src/data/releases.ts";
import { writeRelease } from "../../scripts/release.ts";

/** A folder with a release of the small edition, and what is done to it. */
async function released(work: (folder: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    cpSync("tests/fixtures/small", folder, { recursive: true });
    await writeRelease(folder, "2026.1", "2026-11-22");
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function problemsOf(folder: string): string[] {
  try {
    readReleases(join(folder, "releases"));
    return [];
  } catch (error) {
    return (error as DataError).problems.map(({ file, message }) => `${file.split("2026.1/")[1]!} ${message}`);
  }
}

test("an edition without releases has none", () => {
  expect(readReleases("tests/fixtures/small/releases")).toEqual([]);
});

test("a release reads back with its rows and its words, and the names of then", async () => {
  await released((folder) => {
    const [release] = readReleases(join(folder, "releases"));
    const edition = parse(readFileSync(join(folder, "edition.yaml"), "utf8")) as Record<string, string> & {
      license: Record<string, string>;
    };
    expect(releaseNames(release!)).toEqual({
      title: { zh: edition["title"], en: edition["title_en"] },
      publisher: { zh: edition["publisher"], en: edition["publisher_en"] },
      license: { name: edition.license["data"], url: edition.license["data_url"] },
      root: `${edition["site"]!}${edition["base"]!}`,
    });
    expect(release).toMatchObject({ version: "2026.1", date: "2026-11-22" });
    expect(release!.things("facts").get("yunxi-2021-010")).toMatchObject({ value: "3.70", unit: "%" });
    expect(release!.words("facts", "yunxi-2021-010")!.text).toEqual({ zh: "3.70%", en: "3.70%" });
    expect(release!.words("facts", "yunxi-2021-999")).toBeUndefined();
  });
});

test("a changed, missing or added file is found, and the version is not read", async () => {
  await released((folder) => {
    const at = (name: string) => join(folder, "releases/2026.1", name);
    writeFileSync(at("data/facts.csv"), readFileSync(at("data/facts.csv"), "utf8").replace(",120,", ",121,"));
    rmSync(at("ids.txt"));
    writeFileSync(at("data/more.csv"), "id\r\n");
    const problems = problemsOf(folder);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^data\/facts\.csv has the SHA-256 [0-9a-f]{64}$/);
    expect(problems.slice(1)).toEqual(["data/more.csv was added later", "ids.txt is missing"]);
  });
});

test("versions are ordered by their numbers", () => {
  expect(["2026.10", "2026.2", "2027.1", "2026.2.1"].sort(compareVersions)).toEqual([
    "2026.2",
    "2026.2.1",
    "2026.10",
    "2027.1",
  ]);
});

test("every release of this repository is as it was released", () => {
  expect(() => readReleases("content/releases")).not.toThrow();
});
