import { expect, test } from "vitest";
import { magnitudeOf, numeralsIn, parseChineseNumeral, states } from "../../src/data/numerals.ts";

test("Chinese numerals are worth what they say", () => {
  const worth = {
    两: 2,
    十: 10,
    十二: 12,
    二十: 20,
    一百零五: 105,
    三千六百八十七: 3687,
    一万: 10_000,
    二〇三五: 2035,
  };
  for (const [text, value] of Object.entries(worth)) expect([text, parseChineseNumeral(text)]).toEqual([text, value]);
});

test("万 and 亿 multiply what stands before them", () => {
  expect(parseChineseNumeral("十二万三千")).toBe(123_000);
  expect(parseChineseNumeral("一亿二千万")).toBe(120_000_000);
  expect(parseChineseNumeral("一万亿")).toBe(1_000_000_000_000);
});

test("what is no numeral is none", () => {
  for (const text of ["", "亿", "三定", "二三十"]) expect(parseChineseNumeral(text)).toBeUndefined();
});

test("the numbers of a phrase come in order, decimals and thousands whole", () => {
  expect(numeralsIn("从1,234家到9000.8亿元，两座").map(({ text }) => text)).toEqual(["1234", "9000.8", "两"]);
  expect(numeralsIn("没有数")).toEqual([]);
});

test("a number in digits must be written as the value is", () => {
  const [found] = numeralsIn("3.70%");
  expect(states(found!, "3.70", "%")).toBe(true);
  expect(states(found!, "3.7", "%")).toBe(false);
  expect(states(numeralsIn("下降78%")[0]!, "-78", "%")).toBe(true);
});

test("a Chinese numeral may carry the power of ten of its unit", () => {
  expect(states(numeralsIn("一万亿元")[0]!, "1", "万亿元")).toBe(true);
  expect(states(numeralsIn("一元")[0]!, "1", "万亿元")).toBe(true);
  expect(states(numeralsIn("一万亿元")[0]!, "1", "亿元")).toBe(false);
  expect(magnitudeOf("万亿元")).toBe(1_000_000_000_000);
});
