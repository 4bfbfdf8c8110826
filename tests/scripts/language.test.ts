import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { languageModule, sectionModule } from "../../scripts/language.ts";
import { languages } from "../../src/data/vocabulary.ts";

const answer = (...args: string[]) => {
  const plain = ["--import", "./scripts/plain-errors.ts"];
  const { status, stderr } = spawnSync(process.execPath, [...plain, "scripts/language.ts", ...args], {
    encoding: "utf8",
  });
  return [status, stderr.trim()];
};

test("what cannot be a language, is one already or has nothing to start from is refused with the reason", () => {
  expect(answer()).toEqual([2, "usage: npm run language -- TAG [--from TAG]"]);
  expect(answer("De")[1]).toBe("language: De is no tag of a language: two or three lower-case letters, as de");
  expect(answer("xx")).toEqual([2, "language: nobody knows a language xx"]);
  for (const known of languages)
    expect(answer(known)[1]).toBe(`language: ${known} is there: its words are in src/messages/${known}/`);
  expect(answer("eo", "--from", "de")).toEqual([2, "language: there are no words in de to start from"]);
});

test("a language says what programs know of it, with the land that it is spoken in where it is one", () => {
  for (const [tag, parts] of [
    ["de", ['ownName: "Deutsch"', 'englishName: "German"', "inHan: false", 'openGraph: "de_DE"', 'csl: "de-DE"']],
    ["ja", ['ownName: "日本語"', "inHan: true", 'langid: "japanese"']],
    ["eo", ['openGraph: "eo"', 'csl: "eo"']],
  ] as const)
    for (const part of parts) expect(languageModule(tag)).toContain(part);
  expect(languageModule("qqq")).toBeUndefined();
});

test("a section holds its words in the order of the languages, and imports them in that of the alphabet", () => {
  const module = sectionModule("page", "pageWords", ["zh", "en", "de"]);
  expect([...module.matchAll(/as (\w+) \}/g)].map(([, tag]) => tag)).toEqual(["de", "en", "zh"]);
  expect(module).toContain("export const pageWords = { zh, en, de } satisfies");
});
