import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { languages } from "../src/data/vocabulary.ts";
import { articles, glossary } from "../src/report.ts";
import { firstPaths, hits, index } from "./search-index.ts";

test("every article and every word of the glossary is found first under its own name, in both languages", () => {
  for (const language of languages) {
    for (const { slug, matter } of articles)
      expect(hits(matter[language].title, language)[0]!.path).toBe(`/articles/${slug}/`);
    for (const term of glossary)
      expect([term.term[language], firstPaths(term.term[language], language, 3)]).toEqual([
        term.term[language],
        expect.arrayContaining([`/glossary/#${term.id}`]),
      ]);
  }
});

test("a word of the sources comes with what it means, then with the numbers that use it, on English pages too", () => {
  for (const language of languages) {
    const [term, indicator] = hits("两违", language);
    expect(term).toMatchObject({ kind: "term", path: "/glossary/#two-illegals" });
    expect(term!.where.length).toBeGreaterThan(20);
    expect(indicator!.path).toBe("/indicators/two-illegals/");
    expect(firstPaths("规上", language, 1)).toEqual(["/glossary/#above-designated-size"]);
    expect(firstPaths("一廊一园一港", language, 1)).toEqual(["/glossary/#corridor-park-port"]);
  }
  expect(firstPaths("guishang", "zh", 1)).toEqual(["/glossary/#above-designated-size"]);
});

test("a short name finds its indicator first, whatever the language of the page", () => {
  for (const language of languages) {
    expect(firstPaths("高企", language, 1)).toEqual(["/indicators/high-tech-firms/"]);
    expect(firstPaths("外资", language, 1)).toEqual(["/indicators/fdi/"]);
    expect(firstPaths("PM2.5", language, 1)).toEqual(["/indicators/pm25/"]);
    expect(firstPaths("pocket parks", language, 2)).toContain("/indicators/pocket-parks/");
    expect(firstPaths("foreign investment", language, 2)).toContain("/indicators/fdi/");
  }
});

test("an amount is found as printed and as converted, whatever the language of the page", () => {
  for (const language of languages)
    for (const query of ["10.5 亿美元", "10.5亿美元", "1.05 billion"])
      expect([query, firstPaths(query, language, 2)]).toEqual([query, ["/facts/kunshan-2021-024/"]]);
});

test("an official’s name finds the tasks with the name shown, and the plan’s section stands beside a number", () => {
  for (const language of languages) {
    expect(hits("程帅杰", language)[0]).toMatchObject({ kind: "task", detail: expect.stringContaining("程帅杰") });
    expect(hits("10.5亿美元", language)[0]!.where).toMatch(/ · 一（二）$/);
  }
});

test("who looks for how to cite, to embed, for downloads or misprints finds the page", () => {
  expect(firstPaths("GB/T 7714", "zh", 1)).toEqual(["/about/#citing"]);
  expect(firstPaths("embed", "en", 1)).toEqual(["/about/embedding/"]);
  expect(firstPaths("嵌入", "zh", 1)).toEqual(["/about/embedding/"]);
  expect(firstPaths("Parquet", "en", 1)).toEqual(["/data/"]);
  expect(firstPaths("misprints", "en", 1)).toEqual(["/data/corrections/"]);
  expect(firstPaths("下调", "zh", 1)).toEqual(["/revisions/"]);
});

test("the whole index is at most 60 KB, and the part that answers first at most 30 KB", () => {
  for (const language of languages) {
    const { main, parts } = index[language];
    const bytes = [main, ...parts].map((part) => brotliCompressSync(JSON.stringify(part)).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(60_000);
    expect(bytes[0]).toBeLessThan(30_000);
  }
});
