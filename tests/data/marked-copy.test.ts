import { expect, test } from "vitest";
import { findPhrase, markedLines } from "../../src/data/marked-copy.ts";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";

const copy = makeReadingCopy("增長(cháng)5.1%、\u{20000}8家\n \n建成兩座公園", ["pinyin", "traditional"]);

test("every number carries its place in the copy as found, and empty lines go", () => {
  expect(markedLines(copy)).toEqual(["1|增长5.1⟨1:10-12⟩%、\u{20000}8⟨1:16⟩家", "3|建成两座公园"]);
});

test("a phrase is found by its cleaned text, with its place as found", () => {
  expect(findPhrase(copy, "两座")).toEqual([{ at: "3:3-4", around: "建成两座公园" }]);
  expect(findPhrase(copy, "两座", 1)).toEqual([]);
});
