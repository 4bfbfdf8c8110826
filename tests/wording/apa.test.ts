import { expect, test } from "vitest";
import { formatApa, formatApaSource } from "../../src/wording/apa.ts";
import { citable, source } from "./citable.ts";

test("data carry year, version and kind", () => {
  expect(formatApa(citable({ language: "en" }))).toBe(
    "A project. (2026). Elm, 2020, foreign investment, target: USD 1.2 billion (Version 2026.1) [Data set]. A site. https://a.example/en/v/2026.1/facts/elm-2020-017/",
  );
  expect(formatApa(citable())).toBe(
    "某项目组. (2026). 榆树市2020年实际使用外资目标：12亿美元（2026.1版）[数据集]. 某站. https://a.example/v/2026.1/facts/elm-2020-017/",
  );
});

test("a page carries its day in the words of the language", () => {
  expect(formatApa(citable({ kind: "article", language: "en" }))).toContain("A project. (2026, November 22). ");
  expect(formatApa(citable({ kind: "chart" }))).toContain(
    "(2026年11月22日). 榆树市2020年实际使用外资目标：12亿美元（2026.1版）[图]. ",
  );
});

test("a source document says no more of its date than is known", () => {
  expect(formatApaSource(source({ language: "en", date: "2021-01" }))).toBe(
    "Government of Elm. (2021, January). Government work report 2021 [Government work report, in Chinese].",
  );
  expect(formatApaSource(source({ date: "2021" }))).toBe("榆树市人民政府. (2021). 2021年政府工作报告[政府工作报告].");
});
