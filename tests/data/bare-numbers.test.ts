import { expect, test } from "vitest";
import { bareNumbers } from "../../src/data/bare-numbers.ts";

const found = (text: string, language: "zh" | "en") => bareNumbers(text, language).map(({ number }) => number);

test("a number with a unit is found, in digits and in Chinese characters", () => {
  expect(found("目标12亿美元，结果 10.5 亿美元，增长40%，共三个，占两成", "zh")).toEqual([
    "12亿美元",
    "10.5 亿美元",
    "40%",
    "三个",
  ]);
});

test("names, years, dates and ordinals are no numbers", () => {
  expect(
    found("PM2.5、5G、3A级、S1线，2020年、2016–2020年、2021、2022年，6月9日，第二处，“十四五”，三年方案", "zh"),
  ).toEqual([]);
  expect(
    found("PM2.5, 5G, 2020, 2016–2020, 9 June 2020, the 14th five-year plan, a three-year plan, both of them", "en"),
  ).toEqual([]);
});

test("2000 is a number before it is a year, and so is what stands before a per cent sign", () => {
  expect(found("2000 firms, 2020%", "en")).toEqual(["2000 firms", "2020%"]);
  expect(found("2000家", "zh")).toEqual(["2000家"]);
});

test("an English number is found once, in words as well", () => {
  expect(found("USD 1.2 billion, a third of it, eleven firms, forty-eight targets", "en")).toEqual([
    "1.2 billion",
    "a third",
    "eleven",
    "forty",
    "eight",
  ]);
});

test("the place of a number is that of its first character", () => {
  expect(bareNumbers("PM2.5的目标是37微克", "zh")).toEqual([{ number: "37微", offset: 9 }]);
});
