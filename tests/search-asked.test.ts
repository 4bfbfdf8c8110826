import { expect, test } from "vitest";
import { languages } from "../src/data/vocabulary.ts";
import { asked } from "./fixtures/asked.ts";
import { firstPaths } from "./search-index.ts";

test("sixty questions typed whole have a page that answers them among the first three, in both languages", () => {
  expect(asked.length).toBeGreaterThanOrEqual(60);
  const unanswered = (["zh", "en"] as const).flatMap((language) =>
    asked
      .map(({ [language]: question, pages }) => ({ question, pages, first: firstPaths(question, language, 3) }))
      .filter(({ first, pages }) => !first.some((path) => pages.includes(path))),
  );
  expect(unanswered).toEqual([]);
});

test("a name, short name or abbreviation typed whole finds its thing first, however it is written", () => {
  for (const [query, path] of [
    ["GDP", "/indicators/gdp/"],
    ["gdp", "/indicators/gdp/"],
    ["高企", "/indicators/high-tech-firms/"],
    ["固投", "/indicators/fixed-investment/"],
    ["社零", "/indicators/retail-sales/"],
    ["FDI", "/indicators/fdi/"],
  ] as const)
    for (const language of languages) expect([query, firstPaths(query, language, 1)]).toEqual([query, [path]]);
});

test("first letters of the pinyin of a name find it", () => {
  expect(firstPaths("gdzctz", "zh", 1)).toEqual(["/indicators/fixed-investment/"]);
  expect(firstPaths("kss", "zh", 1)).toEqual(["/places/kunshan/"]);
});
