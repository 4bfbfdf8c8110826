import { expect, test } from "vitest";
import { markName, shownWords } from "../../src/charts/mark-name.ts";
import { textLines } from "../../src/charts/row.ts";
import { h } from "../../src/charts/svg.ts";

const at = { x: 0, y: 0 };

test("a sentence that says what stands beside the mark is its whole name", () => {
  expect(markName("甲镇2020年目标：4,250亿元", [textLines("4250亿元", at)], "zh-Hans")).toBe(
    "4250亿元。甲镇2020年目标：4,250亿元",
  );
  expect(markName("甲镇2020年目标：4250亿元", [textLines("4250亿元", at)], "zh-Hans")).toBe("甲镇2020年目标：4250亿元");
  expect(markName("Rivers, A, 2020, target: 68", [textLines("Target: 68", at)], "en")).toBe(
    "Rivers, A, 2020, target: 68",
  );
});

test("a name begins with the words beside the mark where its sentence has others", () => {
  expect(markName("目标与结果：甲。达到，高5", [textLines("甲", at), textLines("达到，多5", at)], "zh-Hans")).toBe(
    "甲 达到，多5。目标与结果：甲。达到，高5",
  );
  expect(markName("Rivers, A, 2020: 68", [textLines("2020", at), textLines("8", at)], "en")).toBe(
    "2020 8. Rivers, A, 2020: 68",
  );
});

test("lines of English are told apart by a space, lines of Chinese are not, and marks are not words", () => {
  expect(shownWords([textLines(["Output of", "firms <A & B>"], at)])).toBe("Output of firms <A & B>");
  expect(shownWords([[textLines(["全社会", "研发"], at)], textLines("→", at), undefined, false])).toBe("全社会研发");
  expect(shownWords([h("g", {}, h("circle", { r: 3 }))])).toBe("");
});

test("a mark without words is named by its sentence", () => {
  expect(markName("甲镇2020年目标：3", [h("circle", { r: 3 })], "zh-Hans")).toBe("甲镇2020年目标：3");
});

test("what ends the words beside a mark is the stop of the script of its language", () => {
  const stopOf = (lang: string) => /^5(.*)A$/.exec(markName("A", [textLines("5", at)], lang))?.[1];
  expect(["zh-Hans", "zh-Hant", "ja", "en", "fr"].map(stopOf)).toEqual(["。", "。", "。", ". ", ". "]);
});
