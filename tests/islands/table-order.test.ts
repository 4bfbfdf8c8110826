import { expect, test } from "vitest";
import { numberIn, rowOrder } from "../../src/islands/table-order.ts";

const cell = (text: string, number = numberIn(text)) => ({ text, number });

test("numbers stand before texts in either direction, equal rows as they were", () => {
  const cells = [cell("超过2,000家"), cell("未设目标"), cell("5家"), cell("5家")];
  expect(rowOrder(cells, false, "zh-Hans-u-co-pinyin")).toEqual([2, 3, 0, 1]);
  expect(rowOrder(cells, true, "zh-Hans-u-co-pinyin")).toEqual([0, 2, 3, 1]);
});

test("Chinese texts stand in the order of pinyin", () => {
  const texts = ["陆家镇", "昆山市", "常熟市"].map((text) => ({ text, number: undefined }));
  expect(rowOrder(texts, false, "zh-Hans-u-co-pinyin").map((i) => texts[i]!.text)).toEqual([
    "常熟市",
    "昆山市",
    "陆家镇",
  ]);
});

test("the first number of a text counts, with its sign and without its commas", () => {
  expect(numberIn("−11.9个百分点")).toBe(-11.9);
  expect(numberIn("at least 11,700")).toBe(11700);
  expect(numberIn("以文字表述")).toBeUndefined();
});
