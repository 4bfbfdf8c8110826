import { expect, test } from "vitest";
import { decode, joinWrapped, wholeCharacters, withoutRunningHeads } from "../../src/ingest/found-text.ts";
import { recordOf, rulesFor } from "../../src/ingest/record.ts";
import { suspicionsIn } from "../../src/ingest/suspicions.ts";

const prose = "我们在这一年的工作中取得了新的成绩";

test("UTF-8, UTF-16 and GB 18030 are told apart", () => {
  const gbk = Uint8Array.from([0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7]);
  expect(decode(new TextEncoder().encode(prose))).toEqual({ text: prose, charset: "utf-8", lost: 0 });
  expect(decode(gbk)).toEqual({ text: "我们的工作", charset: "gb18030", lost: 0 });
  expect(decode(new Uint8Array(Buffer.from(`\ufeff${prose}`, "utf16le")))).toEqual({
    text: prose,
    charset: "utf-16le",
    lost: 0,
  });
  expect(decode(new Uint8Array(Buffer.from(prose, "utf16le")))?.charset).toBe("utf-16le");
});

test("bytes that are no Chinese text in any charset are refused", () => {
  expect(decode(Uint8Array.from([0xff, 0x00, 0x81, 0xff, 0xff]))).toBeUndefined();
});

test("lines that a page's width broke are one again, and page numbers go", () => {
  const text =
    "全年新建公园二十个改造道路三十条修缮房屋\n四十户。\n- 3 -\n一、目标\n全年新建公园二十个改造道路三十条修缮房屋";
  expect(joinWrapped(text).split("\n")).toEqual([
    "全年新建公园二十个改造道路三十条修缮房屋四十户。",
    "一、目标",
    "全年新建公园二十个改造道路三十条修缮房屋",
  ]);
});

test("what stands at the edge of most pages but for its number is no text; one page has no running head", () => {
  const pages = ["某县人民政府 2022/3/1\n新建公园5个。\n1/3", "某县人民政府 2022/3/1\n新建学校6所。\n2/3", "完\n3/3"];
  expect(withoutRunningHeads(pages)).toEqual({ pages: ["新建公园5个。", "新建学校6所。", "完"], heads: 2 });
  expect(withoutRunningHeads(["某县\n新建公园5个。"])).toEqual({ pages: ["某县\n新建公园5个。"], heads: 0 });
});

test("a text says what it is, of which day and years", () => {
  expect(recordOf(["云溪县2021年国民经济和社会发展统计公报", "2022年3月8日"])).toMatchObject({
    ...{ date: "2022-03-08", kind: "statistical-bulletin", period: { first: 2021, last: 2021 } },
  });
  expect(recordOf(["2021年云溪县政府工作报告", "——2021年1月8日在会议上"])).toEqual({
    ...{ title: "2021年云溪县政府工作报告", date: "2021-01-08", kind: "government-work-report" },
    period: { first: 2021, last: 2021 },
  });
  expect(recordOf(["云溪县三年行动计划（2020-2022年）"])).toMatchObject({
    kind: "work-plan",
    period: { first: 2020, last: 2022 },
  });
});

test("cleaning rules are chosen by what the text holds", () => {
  expect(rulesFor(prose)).toEqual([]);
  expect(rulesFor("建設(shè)發(fā)展會(huì)議個體[JP3]").map(({ rule }) => rule)).toEqual([
    "pinyin",
    "traditional",
    "typesetting",
  ]);
});

test.each([
  ["新建15?个", "a lost character beside or in place of others"],
  ["增长5.1.2%", "a number with two points"],
  ["增长%5", "a per cent sign before a number"],
  ["投资20亿元，其中工业投资30亿元", "a part (30) is larger than its total (20)"],
  ["三产结构为8.2:47.5:45.3", "shares add up to 101.0, not 100"],
  ["鍦板尯鐢熶骇鎬诲锛屽", "text read in a wrong charset"],
  ["2022年工作回顾", "looks back on 2022, and the document's last year is 2020"],
])("%s is suspicious: %s", (text, message) => {
  expect(suspicionsIn([text], 2020).map((each) => each.message)).toEqual([message]);
});

test("a sound text is not suspicious", () => {
  expect(
    suspicionsIn(["2020年工作回顾：投资20亿元，其中工业投资10.5亿元，增长5.1%，三产结构为8.2:47.5:44.3。"], 2020),
  ).toEqual([]);
});

test("radicals that a PDF has for whole characters are these again", () => {
  expect(wholeCharacters("⼯作⽇、⻋位、居⺠")).toBe("工作日、车位、居民");
});
