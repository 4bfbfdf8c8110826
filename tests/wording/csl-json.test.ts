import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { expect, test } from "vitest";
import { citationTexts, sourceCitationTexts } from "../../src/wording/citations.ts";
import { cslItem } from "../../src/wording/csl-json.ts";
import { formatApa } from "../../src/wording/apa.ts";
import { citable, source } from "./citable.ts";

/** The APA line that a citation processor makes of the item, in English. */
function apaByProcessor(text: string): string {
  return (new Cite(text).format("bibliography", { template: "apa", lang: "en-US", format: "text" }) as string).trim();
}

test("a processor prints the same APA line as we do", () => {
  const english = citable({ language: "en" });
  // The processor says [Dataset]; the manual says [Data set].
  const processed = apaByProcessor(citationTexts(english)["csl-json"]).replace("[Dataset]", "[Data set]");
  expect(processed).toBe(formatApa(english));
});

test("a processor keeps all Chinese", () => {
  const line = apaByProcessor(citationTexts(citable())["csl-json"]);
  expect(line).toContain("某项目组. (2026). 榆树市2020年实际使用外资目标：12亿美元 (Version 2026.1)");
});

test("a page names the site as its container, data as their publisher", () => {
  expect(cslItem(citable({ kind: "article" }))).toMatchObject({ type: "webpage", "container-title": "某站" });
  expect(cslItem(citable({ kind: "comparison" }))).toMatchObject({ type: "dataset", publisher: "某站" });
});

test("the language is one that citation styles know", () => {
  expect(cslItem(citable()).language).toBe("zh-CN");
  expect(cslItem(citable({ language: "en" })).language).toBe("en-US");
});

test("a source document is an item of its own", () => {
  const line = apaByProcessor(sourceCitationTexts(source({ language: "en" }))["csl-json"]);
  expect(line).toContain("Government of Elm. (2021");
});
