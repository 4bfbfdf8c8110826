/** Builders of citation records for tests. */
import type { Citable, CitableSource } from "../../src/wording/citable.ts";
import { text } from "../texts.ts";

export function citable(given: Partial<Citable> = {}): Citable {
  return {
    kind: "fact",
    id: "elm-2020-017",
    title: text("榆树市2020年实际使用外资目标：12亿美元", "Elm, 2020, foreign investment, target: USD 1.2 billion"),
    authors: [text("某项目组", "A project")],
    publisher: text("某站", "A site"),
    version: "2026.1",
    date: "2026-11-22",
    url: text("https://a.example/v/2026.1/facts/elm-2020-017/", "https://a.example/en/v/2026.1/facts/elm-2020-017/"),
    language: "zh",
    ...given,
  };
}

export function source(given: Partial<CitableSource> = {}): CitableSource {
  return {
    id: "elm-2021",
    title: text("2021年政府工作报告", "Government work report 2021"),
    authors: [text("榆树市人民政府", "Government of Elm")],
    kind: "government-work-report",
    date: "2021-01-12",
    language: "zh",
    ...given,
  };
}
