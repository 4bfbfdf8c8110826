import { expect, test } from "vitest";
import { leadAndRest } from "../../src/wording/lead.ts";

test("the first sentence leads, and points within numbers end none", () => {
  expect(leadAndRest("目标12.5亿美元：未达到。后来降低。")).toEqual(["目标12.5亿美元：未达到。", "后来降低。"]);
  expect(leadAndRest("The target is USD 1.2 billion: missed. It was lowered.")).toEqual([
    "The target is USD 1.2 billion: missed.",
    " It was lowered.",
  ]);
});

test("a sentence that begins with a number is one of its own", () => {
  expect(leadAndRest("Of 27 targets 16 are the same. 6 amounts are smaller.")[0]).toBe(
    "Of 27 targets 16 are the same.",
  );
});

test("one sentence has nothing after it, and no text no sentence", () => {
  expect(leadAndRest("只有一句。")).toEqual(["只有一句。", ""]);
  expect(leadAndRest("")).toEqual(["", ""]);
});

test("a sentence that lists much does not stand large", () => {
  const list = `降低4个（${"一般公共预算收入、".repeat(9)}）。变动最大的是外资。`;
  expect(leadAndRest(list)).toEqual(["", list]);
});
