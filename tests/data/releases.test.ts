import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkReleases, compareVersions, parseReleases, readReleases } from "../../src/data/releases.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { readBytes, type ByteFile } from "../../src/data/files.ts";
import { writeRelease } from "../../scripts/release.ts";
import { reseal } from "../scripts/edition-folder.ts";

/** The store of the small edition, released twice with a number corrected between. */
const store = await released();

async function released(): Promise<ByteFile[]> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    cpSync("tests/fixtures/small", folder, { recursive: true });
    await writeRelease(folder, "2026.1", "2026-11-22");
    const facts = join(folder, "plans/liupu-2020/facts.csv");
    writeFileSync(
      facts,
      readFileSync(facts, "utf8").replace(
        ",eq,30,,亿元,2020-2022,,,二·1,技改投资三年累计30",
        ",eq,30.0,,亿元,2020-2022,,,二·1,技改投资三年累计30.0",
      ),
    );
    reseal(folder);
    await writeRelease(folder, "2026.2", "2026-12-01");
    return readBytes(join(folder, "releases"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const problemsOf = (files: readonly ByteFile[]) => checkReleases("releases", files).map(formatProblem);
const changed = (name: string, change: (bytes: Uint8Array) => Uint8Array): ByteFile[] =>
  store.map((file) => (file.name === name ? { name, bytes: change(file.bytes) } : file));
const names = store.map(({ name }) => name);

test("an edition without releases has none", () => {
  expect(readReleases("tests/fixtures/small/releases")).toEqual([]);
});

test("a version is two files, and one line names it", () => {
  expect(names).toEqual(
    ["2026.1/manifest.json", "2026.1/states.jsonl", "2026.2/manifest.json", "2026.2/states.jsonl", "SHA256SUMS"].sort(),
  );
  expect(problemsOf(store)).toEqual([]);
});

test("a release reads back with its rows and its words, and shares the states that did not change", () => {
  const [first, second] = parseReleases(store);
  expect(first!.things("facts").get("yunxi-2021-010")).toMatchObject({ value: "3.70", unit: "%" });
  expect(first!.state("facts", "yunxi-2021-010")!.text).toEqual({ zh: "3.70%", en: "3.70%" });
  expect(first!.state("facts", "yunxi-2021-999")).toBeUndefined();
  expect(second!.state("facts", "yunxi-2021-010")).toEqual(first!.state("facts", "yunxi-2021-010"));
  expect(second!.state("facts", "liupu-2020-006")!.since.version).toBe("2026.2");
  expect(second!.manifest.before).toBe(first!.sha256);
});

test("one altered byte anywhere in the store is a problem that names the file", () => {
  for (const { name, bytes } of store)
    for (const at of [0, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2), bytes.length - 1]) {
      const altered = changed(name, (old) => old.with(at, old[at]! ^ 1));
      expect(problemsOf(altered).join("\n"), `${name}, byte ${at}`).toContain(name.split("/").at(-1)!);
    }
});

test("a state that is gone, a state that came, a file that came and a byte order mark are problems", () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const states = "2026.1/states.jsonl";
  const without = changed(states, (old) => new TextEncoder().encode(text(old).slice(text(old).indexOf("\n") + 1)));
  expect(problemsOf(without)[0]).toMatch(
    /^releases\/2026\.1\/manifest\.json: names for \S+ the state [0-9a-f]{64}, which is missing/,
  );
  const more = changed(states, (old) => new TextEncoder().encode(`${text(old)}{}\n`));
  expect(problemsOf(more).join()).toContain("is not a state that a version names");
  const marked = changed(states, (old) => new Uint8Array([0xef, 0xbb, 0xbf, ...old]));
  expect(problemsOf(marked).join()).toContain(states);
  expect(problemsOf([...store, { name: "2026.1/x.csv", bytes: new Uint8Array() }])[0]).toContain("was added");
});

test("a version that is taken out of the chain, the first, the last or all but one, is missed", () => {
  for (const version of ["2026.1", "2026.2"])
    expect(problemsOf(store.filter(({ name }) => !name.startsWith(version)))).not.toEqual([]);
  expect(problemsOf(store.filter(({ name }) => name !== "SHA256SUMS"))).not.toEqual([]);
});

test("2026.10 is newer than 2026.2, and 2026.2.1 than 2026.2", () => {
  expect([
    compareVersions("2026.10", "2026.2"),
    compareVersions("2026.2.1", "2026.2"),
    compareVersions("1.0", "1.0"),
  ]).toEqual([1, 1, 0]);
});
