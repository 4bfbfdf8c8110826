import { expect, test } from "vitest";
import { formatGbt7714, formatGbt7714Source } from "../../src/wording/gbt-7714.ts";
import { citable, source } from "./citable.ts";
import { text } from "../texts.ts";

// The expected lines of data are what citeproc 2.4.63 prints with the zotero-chinese styles of both editions; a page has
// its site and version beside that, which the styles leave out and the standard allows: 出版者, 出版年(更新日期).

test("data carry version and full date by the edition of 2025", () => {
  expect(formatGbt7714(citable(), "2025")).toBe(
    "某项目组. 榆树市2020年实际使用外资目标：12亿美元[DS/OL]. V2026.1. 某站（2026-11-22）. https://a.example/v/2026.1/facts/elm-2020-017/.",
  );
});

test("data carry the year by the edition of 2015, and the version in the address", () => {
  expect(formatGbt7714(citable(), "2015")).toBe(
    "某项目组. 榆树市2020年实际使用外资目标：12亿美元[DS/OL]. 某站, 2026. https://a.example/v/2026.1/facts/elm-2020-017/.",
  );
});

test("the edition of 2015 names the version where the address does not", () => {
  const plain = text("https://a.example/facts/x/", "https://a.example/en/facts/x/");
  expect(formatGbt7714(citable({ url: plain }), "2015")).toContain("[DS/OL]. V2026.1. 某站, 2026. ");
  expect(formatGbt7714(citable({ url: plain, kind: "article" }), "2025")).toContain(
    "[EB/OL]. V2026.1. 某站（2026-11-22）. ",
  );
});

test("a chart is cited as an online page of its site and version, in the language of the page", () => {
  const chart = citable({ kind: "chart", language: "en" });
  expect(formatGbt7714(chart, "2025")).toBe(
    "A project. Elm, 2020, foreign investment, target: USD 1.2 billion[EB/OL]. V2026.1. A site（2026-11-22）. https://a.example/en/v/2026.1/facts/elm-2020-017/.",
  );
  expect(formatGbt7714(chart, "2015")).toContain("[EB/OL]. V2026.1. A site, 2026(2026-11-22). ");
});

test("the reader's own day of access stands behind the date", () => {
  expect(formatGbt7714(citable(), "2025", "2027-01-02")).toContain("（2026-11-22）[2027-01-02]. ");
  expect(formatGbt7714(citable(), "2015", "2027-01-02")).toContain("2026[2027-01-02]. ");
});

test("a source document is a report or another document, without address", () => {
  expect(formatGbt7714Source(source())).toBe("榆树市人民政府. 2021年政府工作报告[R]. 2021.");
  expect(formatGbt7714Source(source({ kind: "work-plan" }))).toBe("榆树市人民政府. 2021年政府工作报告[Z]. 2021.");
});
