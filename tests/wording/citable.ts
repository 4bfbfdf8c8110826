/** Builders of citation records for tests. */
import type { Citable, CitableSource } from "../../src/wording/citable.ts";

export function citable(given: Partial<Citable> = {}): Citable {
  return {
    kind: "fact",
    id: "elm-2020-017",
    title: {
      zh: "榆树市2020年实际使用外资目标：12亿美元",
      en: "Elm, 2020, foreign investment, target: USD 1.2 billion",
    },
    authors: [{ zh: "某项目组", en: "A project" }],
    publisher: { zh: "某站", en: "A site" },
    version: "2026.1",
    date: "2026-11-22",
    url: {
      zh: "https://a.example/v/2026.1/facts/elm-2020-017/",
      en: "https://a.example/en/v/2026.1/facts/elm-2020-017/",
    },
    language: "zh",
    ...given,
  };
}

export function source(given: Partial<CitableSource> = {}): CitableSource {
  return {
    id: "elm-2021",
    title: { zh: "2021年政府工作报告", en: "Government work report 2021" },
    authors: [{ zh: "榆树市人民政府", en: "Government of Elm" }],
    kind: "government-work-report",
    date: "2021-01-12",
    language: "zh",
    ...given,
  };
}
