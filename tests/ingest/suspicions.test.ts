import { expect, test } from "vitest";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";
import { linesOf } from "../../src/ingest/drafts.ts";
import { decode } from "../../src/ingest/found-text.ts";
import { suspicionsIn } from "../../src/ingest/suspicions.ts";
import { readReport } from "../content/report-readings.ts";

const { text: clean, frame } = readReport("county-report");
const lastYear = frame.period.first - 1;

function suspicions(text: string) {
  return suspicionsIn(linesOf(makeReadingCopy(text, [], [])), lastYear);
}

/** Each damage as copies have it: what of the clean text is replaced by what, and what is to be said. */
const damages: readonly (readonly [what: string, from: string, to: string, said: string])[] = [
  ["a character lost beside a number", "增长4.8%", "增长�.8%", "a lost character"],
  ["a ceiling lost to shifted bytes", "5.5%以内", "5.5%以?", "a lost character"],
  ["a name lost to a box", "固定资产投资增长11.2%", "固定□产投资增长11.2%", "a lost character"],
  ["the letter O for 0", "30.15亿元", "3O.15亿元", "a letter that stands for a digit"],
  ["the letter l for 1", "198.7亿元", "l98.7亿元", "a letter that stands for a digit"],
  ["two points", "586.3亿元", "58.6.3亿元", "a number with two points"],
  ["a comma for a point", "30.15亿元", "30,15亿元", "a comma within a number"],
  ["the digits before the point", "增长4.8%", "增长.8%", "lost its digits before or behind the point"],
  ["the digits behind the point", "增长7.6%", "增长7.%", "lost its digits before or behind the point"],
  ["the whole number", "增长2.1%", "增长%", "a unit without its number"],
  ["the whole amount", "零售总额198.7亿元", "零售总额亿元", "a unit without its number"],
  ["the second number of a list", "下降33.3%、40%", "下降33.3%、%", "a unit without its number"],
  ["a gap in a number", "46280元", "46 280元", "a gap in or before a number"],
  ["the mark between two numbers", "33.3%、40%", "33.3%40%", "a per cent sign before a number"],
  ["a line broken within a number", "198.7亿元", "198.\n7亿元", "a number broken over two lines"],
  ["a line broken before a per cent sign", "增长11.2%", "增长11.2\n%", "a number broken over two lines"],
  ["the point of a share", "满意率96.5%", "满意率965%", "a share of 965 %"],
  ["the digit of a total", "引进亿元以上项目42个", "引进亿元以上项目4个", "a part (5) is larger than its total (4)"],
  ["a quotation mark", "“小巨人”企业", "小巨人”企业", "quotation marks that do not match"],
  ["pinyin left over", "白沙县第十八届", "白沙县(xiàn)第十八届", "pinyin"],
  ["a web page's code", "实现“十九连丰”", "实现&ldquo;十九连丰&rdquo;", "a code of a web page"],
  ["a wrong charset", "安排重点项目", "瀹夋帓閲嶇偣椤圭洰鐨勫伐浣鍦", "text read in a wrong charset"],
  ["a wrong charset, by single bytes", "安排重点项目", "°²ÅÅÖØµãÏîÄ¿", "text read in a wrong charset"],
  ["advertising within a sentence", "新增停车泊位", "新增365体育直播停车泊位", "advertising"],
  ["a line of the copying site", "（二）城乡融合", "更多范文请扫码关注公众号\n（二）城乡融合", "advertising"],
  ["a year changed to a later one", "一、2022年工作回顾", "一、2024年工作回顾", "looks back on 2024"],
  ["a year of targets changed", "二、2023年工作安排", "二、2024年工作安排", "sets targets of 2024"],
  ["a year that opens a paragraph", "2022年，全县上下", "2025年，全县上下", "speaks of 2025"],
];

test("a clean report is suspicious nowhere", () => {
  for (const name of ["county-report", "town-report", "livelihood", "five-years", "bulletin", "town-plan"]) {
    const { text, frame: its } = readReport(name);
    const year = its.kind === "government-work-report" ? its.period.first - 1 : undefined;
    expect(suspicionsIn(linesOf(makeReadingCopy(text, [], [])), year), name).toEqual([]);
  }
});

test.each(damages)("%s is said where it is lost: “%s” as “%s”", (_, from, to, said) => {
  expect(clean).toContain(from);
  const line = clean.slice(0, clean.indexOf(from)).split("\n").length;
  const found = suspicions(clean.replace(from, () => to));
  expect(found.map((each) => `${each.line} ${each.message}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^${line} .*${said.replace(/[()]/g, "\\$&")}`)),
  );
  for (const { hint } of found) expect(hint.length).toBeGreaterThan(8);
});

test("a paragraph that stands twice is said once, with the line of the first", () => {
  const lines = clean.split("\n");
  const at = lines.findIndex((line) => line.startsWith("开工改造"));
  const found = suspicions([...lines, lines[at]!].join("\n"));
  expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
    `${lines.length + 1} the same paragraph as line ${at + 1}`,
  ]);
});

test("a list of three names with two numbers is said", () => {
  expect(suspicions("一产、二产、三产分别增长1%、2%。")[0]?.message).toBe("3 names or more, and 2 numbers");
  expect(suspicions("一产、二产、三产分别增长1%、2%、3%。")).toEqual([]);
});

/** Every character of two bytes in GBK, by its bytes. */
const gbk = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = new TextDecoder("gbk").decode(Uint8Array.from([lead, trail]));
    if ([...char].length === 1 && !gbk.has(char)) gbk.set(char, [lead, trail]);
  }

test("a GBK copy is the same text, and one that lost a byte is still taken in", () => {
  const bytes = [...clean].flatMap((char) => gbk.get(char) ?? [char.charCodeAt(0)]);
  expect(decode(Uint8Array.from(bytes))).toEqual({ text: clean, charset: "gb18030", lost: 0 });
  const before = [...clean.slice(0, clean.indexOf("内。"))].flatMap((char) => gbk.get(char) ?? [0]).length;
  const damaged = decode(Uint8Array.from([...bytes.slice(0, before), ...bytes.slice(before + 1)]))!;
  expect(damaged.charset).toBe("gb18030");
  expect(damaged.text.slice(0, 400)).toBe(clean.slice(0, 400));
});

test("a UTF-8 copy that lost a byte is taken in, and the place is suspicious", () => {
  const bytes = new TextEncoder().encode(clean);
  const at = new TextEncoder().encode(clean.slice(0, clean.indexOf("亿元"))).length;
  const damaged = decode(Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1)]))!;
  expect(damaged).toMatchObject({ charset: "utf-8" });
  expect(damaged.lost).toBeGreaterThan(0);
  expect(suspicions(damaged.text).map(({ message }) => message)).toContainEqual(
    expect.stringContaining("a lost character"),
  );
});
