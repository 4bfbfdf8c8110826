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

test("digits of any width and script are digits, and signs that are numbers are numbers", () => {
  expect(found("目标１２亿美元，٣٤家，𝟓𝟔家，½，②，Ⅷ", "zh")).toEqual(["１２亿美元", "٣٤家", "𝟓𝟔家", "½", "②", "Ⅷ"]);
  expect(found("１２ firms, ٣٤, ¾ of it", "en")).toEqual(["１２ firms", "٣٤", "¾"]);
  expect(found("２０２０年，37 µg/m³，〇", "zh")).toEqual(["37 "].map((text) => text.trim()));
});

test("Chinese numerals that count are found, in a text of either language", () => {
  for (const language of ["zh", "en"] as const)
    expect(found("三万人，三分之一，百分之五十，两千多家，一百零五项，二十户，一半", language)).toEqual([
      "三万人",
      "三分之一",
      "百分之五十",
      "两千多家",
      "一百零五项",
      "二十户",
      "一半",
    ]);
});

test("plans and congresses by their number, and idioms, are no numbers", () => {
  expect(found("“十四五”“十三五”期间，二十大报告，二〇二五年，第十二届，千方百计，万一，每一半", "zh")).toEqual([]);
});

test("an amount of money is no name, whatever letters stand before it", () => {
  expect(found("RMB850亿元，USD12，GDP850亿元，GDP增速，PM2.5，S1线", "zh")).toEqual(["850亿元", "12", "850亿元"]);
  expect(found("one half, two fifths, three-quarters, half of them", "en")).toEqual([
    "one half",
    "two fifths",
    "three-quarters",
    "half",
  ]);
});
