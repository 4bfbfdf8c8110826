import { expect, test } from "vitest";
import { formatRis, formatRisSource } from "../../src/wording/ris.ts";
import { citable, source } from "./citable.ts";
import { text } from "../texts.ts";

test("data are a record of lines with two spaces, ended by CR LF, with ER last", () => {
  expect(formatRis(citable())).toBe(
    [
      "TY  - DATA",
      "AU  - 某项目组",
      "TI  - 榆树市2020年实际使用外资目标：12亿美元",
      "PY  - 2026",
      "DA  - 2026/11/22",
      "PB  - 某站",
      "ET  - 2026.1",
      "UR  - https://a.example/v/2026.1/facts/elm-2020-017/",
      "LA  - zh-CN",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});

test("a chart is an electronic page of the site", () => {
  expect(formatRis(citable({ kind: "chart", language: "en" }))).toMatch(/^TY {2}- ELEC\r\n(.*\r\n)*T2 {2}- A site\r\n/);
});

test("a line feed in a title begins no new line", () => {
  expect(formatRis(citable({ title: text("一\r\nER  - 二", "") }))).toContain("TI  - 一 ER  - 二\r\n");
});

test("a source document is a report or a government document", () => {
  expect(formatRisSource(source())).toMatch(/^TY {2}- RPRT\r\n/);
  expect(formatRisSource(source({ kind: "work-plan" }))).toMatch(/^TY {2}- GOVDOC\r\n[\s\S]*DA {2}- 2021\/01\/12\r\n/);
});
