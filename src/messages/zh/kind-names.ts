import type { Absence, Form, Kind } from "../../data/vocabulary.ts";

/** What facts are, in a word, and why some have no number. */
export const kindNameWords = {
  kind: {
    actual: "实绩",
    estimate: "预计实绩",
    target: "目标",
    expectation: "预期（未写年份）",
  } satisfies Record<Kind, string>,
  form: {
    level: "存量",
    flow: "当期量",
    growth: "增长率",
    "average-growth": "年均增长率",
    change: "增减量",
    share: "占比",
    rank: "位次",
    index: "指数",
  } satisfies Record<Form, string>,
  absence: {
    "not-set": "未设目标",
    "city-level": "由上级统筹",
    "not-applicable": "不涉及",
    "in-words": "以文字表述",
  } satisfies Record<Absence, string>,
  /** What a number is, in a word that can stand before it. */
  kindWithin: {
    actual: "实绩",
    estimate: "预计实绩",
    target: "目标",
    expectation: "预期（未写年份）",
  } satisfies Record<Kind, string>,
  /** Why a cell has no number, in as few letters as a narrow column has. */
  absenceShort: {
    "not-set": "未设",
    "city-level": "上级",
    "not-applicable": "不涉及",
    "in-words": "仅文字",
  } satisfies Record<Absence, string>,
};
