import { expect, test } from "vitest";
import { formatCount, joinNames } from "../../src/wording/counts.ts";

test("counts below ten are words in English, digits in Chinese", () => {
  expect([formatCount(2, "zh"), formatCount(2, "en"), formatCount(10, "en"), formatCount(0, "en")]).toEqual([
    "2",
    "two",
    "10",
    "none",
  ]);
  expect(formatCount(3, "en", true)).toBe("Three");
});

test("names are joined as each language joins them", () => {
  expect(joinNames(["甲", "乙", "丙"], "zh")).toBe("甲、乙、丙");
  expect([joinNames(["a", "b", "c"], "en"), joinNames(["a"], "en"), joinNames([], "en")]).toEqual([
    "a, b and c",
    "a",
    "",
  ]);
});
