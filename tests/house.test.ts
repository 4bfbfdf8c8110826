import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** What each floor of the house may import from, besides itself; pages and components stand above all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  messages: ["data/vocabulary.ts"],
  data: ["messages"],
  views: ["data", "links.ts"],
  wording: ["data", "messages", "views", "links.ts"],
  charts: [],
  "views/charts": ["data", "messages", "views", "wording", "charts", "links.ts"],
  exports: ["data", "messages", "views", "views/charts", "wording", "charts", "links.ts"],
  islands: [
    "charts",
    "messages",
    "wording",
    "links.ts",
    "query.ts",
    "compare-state.ts",
    "data/languages.ts",
    "data/model.ts",
    "data/vocabulary.ts",
    "data/csv-line.ts",
  ],
  ingest: ["data"],
  "links.ts": ["data/vocabulary.ts"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|astro)$/.test(file));

/** The files that a file imports from, their types included: what a thing looks like is known as well as what it does. */
function imports(file: string): string[] {
  const text = readFileSync(join("src", file), "utf8");
  const found = [...text.matchAll(/(?:import|export)\s[^"';]*?from\s+"(\.[^"]+)"|import\s+"(\.[^"]+)"/g)];
  return found.map((m) => normalize(join(dirname(file), (m[1] ?? m[2])!)));
}

/** Drawings have words, rows have none: they are two floors of one folder. */
const floorOf = (file: string) => (/^views\/charts[/.]/.test(file) ? "views/charts" : file.split("/")[0]!);

test("imports point down the house only, types as well as code", () => {
  const upward = files.flatMap((file) => {
    const floor = floorOf(file);
    const allowed = mayImport[floor];
    if (!allowed) return [];
    return imports(file)
      .filter((target) => floorOf(target) !== floor && !allowed.some((a) => target === a || floorOf(target) === a))
      .map((target) => `src/${file} -> src/${target}`);
  });
  expect(upward).toEqual([]);
});

test("nothing of the site knows how texts are taken in: scripts alone do", () => {
  const knowing = files
    .filter((file) => !file.startsWith("ingest/"))
    .filter((file) => imports(file).some((target) => target.startsWith("ingest/")));
  expect(knowing).toEqual([]);
});

test("charts know d3-array, and nothing else: what they load goes into every frame", () => {
  const others = files
    .filter((file) => file.startsWith("charts/"))
    .flatMap((file) =>
      [...readFileSync(join("src", file), "utf8").matchAll(/from\s+"([^."][^"]*)"/g)].map((m) => m[1]!),
    )
    .filter((name) => name !== "d3-array");
  expect(others).toEqual([]);
});

test("the engine names no place of this edition", () => {
  const places = parse(readFileSync("content/places.yaml", "utf8")) as { id: string; name: string; name_en: string }[];
  const words = places.flatMap((p) => [p.name.replace(/[市镇]$/, ""), p.name_en]);
  const engine = [
    ...files.map((f) => `src/${f}`),
    ...readdirSync("scripts", { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(".ts"))
      .map((f) => `scripts/${f}`),
  ];
  const named = engine.flatMap((file) => {
    // A comment may give an example; code may not.
    const code = readFileSync(file, "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/^\s*(\/\/|---).*$/gm, "");
    return words.filter((word) => code.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(named).toEqual([]);
});

test("a missing number is never taken for one: no rule, sentence or drawing falls back on a value of its own", () => {
  const stated = String.raw`\b(?:value|valueMax|margin|percentage|share|ratio|factor|total)\b[?!.\w]*(?:\([^()]*\))?\)*`;
  const falling = new RegExp(String.raw`${stated} (?:\?\?|\|\|) -?\d|inUnit\(.*\) (?:\?\?|\|\|) -?\d`);
  const falls = (text: string) => text.split("\n").filter((line) => falling.test(line));
  expect(
    files
      .filter((file) => /^(views|charts|wording|exports|components|pages|islands)\//.test(file))
      .flatMap((file) => falls(readFileSync(join("src", file), "utf8")).map((line) => `src/${file}: ${line.trim()}`)),
  ).toEqual([]);
  // What the rule is made to find.
  for (const line of [
    "percentage ?? 0",
    "pair.margin?.value ?? 0",
    "units.get(id)?.factor ?? 1",
    "inUnit(fact.value, unit) ?? 0",
  ])
    expect([line, falls(line).length]).toEqual([line, 1]);
  expect(falls("seen.get(each) ?? 0")).toEqual([]);
});
