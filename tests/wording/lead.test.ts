import { expect, test } from "vitest";
import { leadAndRest } from "../../src/wording/lead.ts";

test("the first sentence leads, and points within numbers end none", () => {
  expect(leadAndRest("目标12.5亿美元：未达到。后来降低。", "zh")).toEqual(["目标12.5亿美元：未达到。", "后来降低。"]);
  expect(leadAndRest("The target is USD 1.2 billion: missed. It was lowered.", "en")).toEqual([
    "The target is USD 1.2 billion: missed.",
    " It was lowered.",
  ]);
});

test("one sentence has nothing after it, and no text no sentence", () => {
  expect(leadAndRest("只有一句。", "zh")).toEqual(["只有一句。", ""]);
  expect(leadAndRest("", "en")).toEqual(["", ""]);
});
