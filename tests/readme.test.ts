import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
// npm calls these for others; a person never types them.
const internal = new Set(["format", "lint", "types", "unit"]);

test("every npm script that the README names exists", () => {
  const named = [...readme.matchAll(/npm (?:run ([a-z-]+)|(start|test))\b/g)].map((m) => m[1] ?? m[2]!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every npm script that a person uses is named in the README", () => {
  const unnamed = Object.keys(scripts).filter(
    (name) => !internal.has(name) && !new RegExp(`\\b${name}\\b`).test(readme),
  );
  expect(unnamed).toEqual([]);
});

test("every file and folder that the README names exists", () => {
  const named = [...readme.matchAll(/`((?:content|src|scripts|tests)\/[^`*<\s]*)`|\]\(([^)#:]+)\)/g)].map(
    (m) => m[1] ?? m[2]!,
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("the README is a screen and a half at most", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(80);
});
