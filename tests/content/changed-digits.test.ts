import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readFiles, type SourceFile } from "../../src/data/files.ts";
import { verifyPlan } from "../../src/data/ledger.ts";
import { isDataFile, parseParts } from "../../src/data/load.ts";
import type { Problem } from "../../src/data/problems.ts";
import { checkSeals } from "../../src/data/seals.ts";
import { copiesIn, verifyFiles } from "../../scripts/verify.ts";

/** The copies are not part of the project: without them these tests are skipped, and say so. */
const sources = process.env["SOURCES"] ?? "../shared/sources";
const without = !existsSync(sources);
if (without) console.warn(`NOT RUN without the copies: digits changed at random; there is no folder ${sources}`);

const times = 100;
const files = readFiles("content", isDataFile);
const copies = copiesIn(sources);
const tables = files.filter(({ name }) => /^plans\/[^/]+\/facts\.csv$/.test(name));
const plans = tables.map(({ name }) => name.split("/")[1]!);

/** Numbers from 0 up to below `end`, the same ones in every run (mulberry32). */
function seeded(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** Where ASCII digits stand in a text; those of the header of a table are none of its facts. */
function digitsOf(text: string, from = 0): number[] {
  return [...text.matchAll(/[0-9]/g)].map((match) => match.index).filter((at) => at >= from);
}

/** The text with another digit at the place. */
function withOtherDigit(text: string, at: number, random: (end: number) => number): string {
  return text.slice(0, at) + String((Number(text[at]) + 1 + random(9)) % 10) + text.slice(at + 1);
}

function textOf(plan: string): string {
  return copies(plan).bytes!.toString("utf8");
}

/** What is wrong with the facts of one plan by themselves and against the copy; reading all else takes most of the time. */
function faultsOf(plan: string, all: readonly SourceFile[]): Problem[] {
  const own = all.filter(({ name }) => name.startsWith(`plans/${plan}/`));
  const [, parts, found] = parseParts(own, "content");
  const sha256 = parts.plans[0]!.plan!.item.copy.sha256;
  return [
    ...found.filter(({ file }) => file.endsWith("facts.csv")),
    ...verifyPlan(parts.plans[0]!, { path: "copy", sha256, text: textOf(plan) }),
  ];
}

function withTable(table: SourceFile, text: string): SourceFile[] {
  return files.map((file) => (file.name === table.name ? { ...file, text } : file));
}

/** Its own plan's files and the units: all that a table's seal is held with. */
function sealedWith(table: SourceFile, all: readonly SourceFile[]): SourceFile[] {
  return all.filter(({ name }) => name.startsWith(`${dirname(table.name)}/`) || name === "units.yaml");
}

test.skipIf(without)("the tables and the copies as they are have no problem", () => {
  expect([...verifyFiles(files, "content", copies).problems, ...checkSeals(files)]).toEqual([]);
  for (const plan of plans) expect(faultsOf(plan, files)).toEqual([]);
});

test.skipIf(without)(
  "any digit of a copy changed, a hundred times at random, is found by the ledger itself, whatever the hash says",
  { timeout: 120_000 },
  () => {
    const random = seeded(20_261_123);
    const [, parts] = parseParts(files, "content");
    const unseen: string[] = [];
    for (let i = 0; i < times; i++) {
      const plan = parts.plans[random(parts.plans.length)]!;
      const text = textOf(plan.folder);
      const places = digitsOf(text);
      const at = places[random(places.length)]!;
      const sha256 = plan.plan!.item.copy.sha256;
      const copy = { path: "copy", sha256, text: withOtherDigit(text, at, random) };
      if (verifyPlan(plan, copy).length === 0) unseen.push(`${plan.folder} ${at} ${text.slice(at - 12, at + 12)}`);
    }
    expect(unseen).toEqual([]);
  },
);

test.skipIf(without)(
  "any digit of a table of facts changed, a hundred times at random, breaks its seal",
  { timeout: 120_000 },
  () => {
    const random = seeded(20_261_124);
    const unseen: string[] = [];
    for (const table of tables) expect(checkSeals(sealedWith(table, files))).toEqual([]);
    for (let i = 0; i < times; i++) {
      const table = tables[random(tables.length)]!;
      const places = digitsOf(table.text, table.text.indexOf("\n"));
      const at = places[random(places.length)]!;
      const changed = withTable(table, withOtherDigit(table.text, at, random));
      if (checkSeals(sealedWith(table, changed)).length === 0) unseen.push(`${table.name} ${at}`);
    }
    expect(unseen).toEqual([]);
  },
);

test.skipIf(without)(
  "any digit of a value changed, a hundred times at random, is found by the copy, whatever the seal says",
  { timeout: 120_000 },
  () => {
    const random = seeded(20_261_125);
    const unseen: string[] = [];
    for (let i = 0; i < times; i++) {
      const table = tables[random(tables.length)]!;
      const line = facts(table.text)[random(facts(table.text).length)]!;
      const places = digitsOf(line.value);
      const at = line.from + places[random(places.length)]!;
      const changed = withTable(table, withOtherDigit(table.text, at, random));
      const plan = table.name.split("/")[1]!;
      if (faultsOf(plan, changed).length === 0) unseen.push(`${table.name} ${line.value} at ${at}`);
    }
    expect(unseen).toEqual([]);
  },
);

test.skipIf(without)(
  "the command ends with 0 on the copies, and with 1 after a change of either",
  { timeout: 120_000 },
  () => {
    const run = (content: string, from: string) =>
      spawnSync(process.execPath, ["scripts/verify.ts", "--sources", from], {
        env: { ...process.env, CONTENT_DIR: content },
      }).status;
    const random = seeded(20_261_126);
    const folder = mkdtempSync(join(tmpdir(), "digits-"));
    try {
      expect(run("content", sources)).toBe(0);
      cpSync(sources, join(folder, "copies"), { recursive: true });
      cpSync("content", join(folder, "content"), { recursive: true, filter: (path) => !path.includes("releases") });
      for (const [file, from] of [
        [join(folder, "copies", `${plans[0]!}.txt`), 0],
        [join(folder, "content", tables[1]!.name), 200],
      ] as const) {
        const text = readFileSync(file, "utf8");
        const places = digitsOf(text, from);
        writeFileSync(file, withOtherDigit(text, places[random(places.length)]!, random));
        expect(run(join(folder, "content"), join(folder, "copies"))).toBe(1);
        writeFileSync(file, text);
      }
      expect(run(join(folder, "content"), join(folder, "copies"))).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

/** The rows of a table whose values are written in digits: each value and where it begins. */
function facts(text: string): { readonly value: string; readonly from: number }[] {
  const header = text.slice(0, text.indexOf("\n")).split(",");
  const column = header.indexOf("value");
  return [...text.matchAll(/^.+$/gm)].slice(1).flatMap(({ 0: line, index }) => {
    // Cells before the value are names and codes, of which labels may be quoted.
    const cells = [...line.matchAll(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/g)];
    const cell = cells[column]!;
    const value = cell[0].replace(/,$/, "");
    return /\d/.test(value) ? [{ value, from: index + cell.index }] : [];
  });
}
