import { expect, test } from "vitest";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";
import type { FactDraft } from "../../src/ingest/draft.ts";
import { draftAll } from "../../src/ingest/drafts.ts";
import type { DocumentFrame } from "../../src/ingest/settings.ts";
import { teach } from "../../src/ingest/teaching.ts";

const report: DocumentFrame = { kind: "government-work-report", period: { first: 2021, last: 2021 } };

function draft(text: string, frame = report) {
  return draftAll(makeReadingCopy(text, [], []), frame, teach([], new Map(), []));
}

function amounts(text: string): string[] {
  return draft(text).facts.map((d) => `${d.form} ${d.bound} ${d.value}${d.valueMax && `~${d.valueMax}`} ${d.unit}`);
}

const said = ({ label, value }: FactDraft) => `${label} ${value}`;

test("a number has the bound that the words at its sides give it", () => {
  expect(amounts("新建公园超20个，改造道路15条以上，空置率控制在5%以内，修缮房屋约300户，引进企业40多家。")).toEqual([
    "flow gt 20 个",
    "flow ge 15 条",
    "share le 5 %",
    "flow approx 300 户",
    "flow gt 40 家",
  ]);
});

test("提高至 is where a share came to, 提高 by how much, and a fall by more than ten is below minus ten", () => {
  expect(amounts("入学率提高至95%，覆盖率提高3个百分点，火灾起数下降超10%，产值年均增长8%。")).toEqual([
    "share eq 95 %",
    "change eq 3 个百分点",
    "growth lt -10 %",
    "average-growth eq 8 %",
  ]);
});

test("what is hoped for beside a goal is of its kind, and a rise in prices is a growth", () => {
  expect(amounts("地区生产总值增长6.5%，力争7%。居民消费价格涨幅3%左右。")).toEqual([
    "growth eq 6.5 %",
    "growth eq 7 %",
    "growth approx 3 %",
  ]);
});

test("分别 shares the names out among the numbers", () => {
  const { facts } = draft("城镇、农村居民人均收入分别达58320元和31250元。");
  expect(facts.map(said)).toEqual(["城镇居民人均收入 58320", "农村居民人均收入 31250"]);
});

test("均 and 各 give one number to every name", () => {
  expect(draft("规上企业和高新企业各35家。").facts.map(said)).toEqual(["规上企业 35", "高新企业 35"]);
  expect(draft("人均绿地面积30平方米。").facts).toHaveLength(1);
});

test("a total without a name of its own takes the name before it", () => {
  expect(draft("新增高新企业45家，总数突破300家。").facts.map(said)).toEqual(["新增高新企业 45", "高新企业总数 300"]);
});

test("numerals, digits of full width, ranges, ratios and ranks are numbers", () => {
  expect(
    amounts("建成两座水厂。产值突破一万亿元。产值１，２３４．５亿元。新增企业1~2家。收入比为1.93∶1。位列全省第18位。"),
  ).toEqual([
    "flow eq 2 座",
    "flow gt 1 万亿元",
    "flow eq 1234.5 亿元",
    "flow range 1~2 家",
    "level eq 1.93 :1",
    "rank eq 18 名",
  ]);
});

test("parts of a whole are counted without a measure word where one stands beside another", () => {
  expect(draft("建成一中心、五站、两个工作室的服务体系。").facts.map(({ value, unit }) => value + unit)).toEqual([
    "1个",
    "5个",
    "2个",
  ]);
  expect(draft("市一中心医院挂牌，七站式服务启用，第一中心、第七站。").facts).toEqual([]);
});

test("a number that states no quantity is set aside with its reason", () => {
  const { asides, facts } = draft(
    "1. 12345热线、5G网络和PM2.5\n2020年3月5日，按〔2019〕18号文，引进超10亿元内资项目3个，24小时服务",
  );
  expect(asides.map(({ token, reason }) => `${token} ${reason}`)).toEqual([
    ...["1 ordinal", "12345 name", "5 name", "2.5 name", "2020 date", "3 date", "5 date"],
    ...["2019 document", "18 document", "10 name", "24 duration"],
  ]);
  expect(facts.map(({ value }) => value)).toEqual(["3"]);
});

test("a report looks back first and ahead after its heading; 预计 makes an estimate", () => {
  const text =
    "一、2020年工作回顾\n新建公园3个。预计产值5亿元。\n二、2021年目标任务\n新建公园4个。力争到2025年产值突破9亿元。";
  expect(draft(text).facts.map(({ kind, period, value }) => `${kind} ${period} ${value}`)).toEqual([
    "actual 2020 3",
    "estimate 2020 5",
    "target 2021 4",
    "target 2025 9",
  ]);
});

test("what a project is to bring once it runs is an expectation, and no result", () => {
  const { facts } = draft("一、2020年工作回顾\n引进项目5个，预计投产后年产值达50亿元。");
  expect(facts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(["actual 5", "expectation 50"]);
});

test("of several years, what is made is the sum of them and what is formed stands in the last", () => {
  const plan: DocumentFrame = { kind: "work-plan", period: { first: 2020, last: 2022 } };
  const { facts } = draft("到2022年，新增公园3个。到2022年形成产业集群4个。到2022年覆盖率达90%。", plan);
  expect(facts.map(({ period, value }) => `${period} ${value}`)).toEqual(["2020-2022 3", "2022 4", "2022 90"]);
});

test("a table gives a number for every year, the place above first, and a slash no target", () => {
  const cells = [
    "序号",
    "指标",
    "单位",
    "市",
    "镇",
    "2021年",
    "2022年",
    "2021年",
    "2022年",
    "1",
    "绿化率",
    "%",
    "30",
    "31",
    "／",
    "35",
  ];
  const plan: DocumentFrame = { kind: "work-plan", period: { first: 2020, last: 2022 } };
  const { facts } = draft(`附件1\n${cells.map((cell) => `\t${cell}`).join("\n")}`, plan);
  expect(facts.map((d) => `${d.ofParent} ${d.period} ${d.value}${d.absent} ${d.unit} ${d.section}`)).toEqual([
    "true 2021 30 % 附件1·1",
    "true 2022 31 % 附件1·1",
    "false 2021 not-set % 附件1·1",
    "false 2022 35 % 附件1·1",
  ]);
});

test("digits that cleaning takes out are set aside as clutter", () => {
  const copy = makeReadingCopy("建设[JP3]公园5个", ["typesetting"], []);
  const { asides } = draftAll(copy, report, teach([], new Map(), []));
  expect(asides).toEqual([{ at: "1:6", token: "3", reason: "clutter", why: "cleaning takes it out" }]);
});
