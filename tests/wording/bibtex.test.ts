import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeTex, formatBibtex, formatBibtexSource } from "../../src/wording/bibtex.ts";
import { citable, source } from "./citable.ts";
import { text } from "../texts.ts";

/** What a BibTeX reader makes of an entry. */
function read(bibtex: string): Record<string, unknown> {
  return new Cite(bibtex).data[0] as unknown as Record<string, unknown>;
}

test("a reader gets all Chinese, the version, the date and the address back", () => {
  const item = read(formatBibtex(citable()));
  expect(item).toMatchObject({
    id: "fact-elm-2020-017-2026.1",
    type: "dataset",
    title: "榆树市2020年实际使用外资目标：12亿美元",
    author: [{ family: "某项目组" }],
    publisher: "某站",
    version: "2026.1",
    issued: { "date-parts": [[2026, 11, 22]] },
    URL: "https://a.example/v/2026.1/facts/elm-2020-017/",
  });
});

test("a chart is @online, an article too", () => {
  expect(read(formatBibtex(citable({ kind: "chart" })))).toMatchObject({ type: "webpage", publisher: "某站" });
  expect(formatBibtex(citable({ kind: "article" }))).toMatch(/^@online\{article-elm-2020-017-2026\.1,/);
});

test("the English entry has a key of its own", () => {
  expect(read(formatBibtex(citable({ language: "en" })))).toMatchObject({ id: "fact-elm-2020-017-2026.1-en" });
});

test("what TeX acts on is escaped and comes back as it was", () => {
  const title = text("增长5%，R&D、a_b #1 {x} \\ ~ ^ $", "");
  expect(read(formatBibtex(citable({ title })))["title"]).toBe(title.zh);
});

test("any title without white space comes back as it was", () => {
  const characters = fc.constantFrom(..."增长五亿元（）：，“”《》%&_#{}$~^\\0123456789.abcXYZ");
  fc.assert(
    fc.property(fc.string({ unit: characters, minLength: 1 }), (zh) => {
      expect(read(formatBibtex(citable({ title: text(zh) })))["title"]).toBe(zh);
    }),
    { numRuns: 200, seed: 7714 },
  );
});

test("braces in an address are encoded, for they would end the field", () => {
  expect(formatBibtex(citable({ url: text("https://a.example/?q={x}", "") }))).toContain(
    "{https://a.example/?q=%7Bx%7D}",
  );
});

test("a source document is a report or another document", () => {
  expect(read(formatBibtexSource(source()))).toMatchObject({
    type: "report",
    title: "2021年政府工作报告",
    genre: "政府工作报告",
  });
  expect(read(formatBibtexSource(source({ kind: "overall-plan", date: "2022-07" })))).toMatchObject({
    type: "document",
    issued: { "date-parts": [[2022, 7]] },
  });
});

test("read and written again by the reader, no Chinese is lost", () => {
  // Its default is to drop every character that is not ASCII.
  const config = plugins.config.get("@bibtex") as { format: { asciiOnly: boolean; useIdAsLabel: boolean } };
  config.format.asciiOnly = false;
  config.format.useIdAsLabel = true;
  const again = new Cite(formatBibtex(citable())).format("bibtex") as string;
  expect(again).toContain("title = {榆树市2020年实际使用外资目标：12亿美元}");
  expect(again).toContain("author = {{某项目组}}");
});

test("plain text needs no escape", () => {
  expect(escapeTex("榆 abc 1.5（亿元）")).toBe("榆 abc 1.5（亿元）");
});
