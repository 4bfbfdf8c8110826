import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { inEveryLanguage } from "../../src/data/languages.ts";
import { languages, type Language } from "../../src/data/vocabulary.ts";
import { factPart, mainPart } from "../../src/exports/search-parts.ts";
import { unpackFacts, unpackMain, type SearchEntry } from "../../src/wording/search-entries.ts";
import { search, searchRecords } from "../../src/wording/search.ts";

const report = loadReport("content");
const plans = [...report.plans.keys()];

/** What the browser has after it fetched and unpacked everything. */
function ready(language: Language) {
  const main = mainPart(report, language);
  const parts = plans.map((plan) => factPart(report, plan, language, main));
  const entries = unpackMain(main);
  const facts = parts.map((part) => unpackFacts(part, entries, language));
  const records = [...searchRecords(entries), ...facts.flatMap((each) => searchRecords(each, entries))];
  const fold = new Map([...main.fold.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!] as const));
  return { main, parts, entries: [...entries, ...facts.flat()], records, fold };
}
const edition = inEveryLanguage(ready);
const find = (query: string, language: Language = "zh") =>
  search(edition[language].records, query, edition[language].fold);

test("every fact, task with a name, indicator, topic, plan and place can be found, each once", () => {
  const kinds = Map.groupBy(edition.zh.entries, ({ kind }) => kind);
  expect(kinds.get("fact")).toHaveLength(report.facts.size);
  expect(kinds.get("indicator")).toHaveLength(report.indicators.size);
  expect(kinds.get("topic")).toHaveLength(report.topics.size);
  const paths = edition.zh.entries.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test("what the first query fetches is at most 100 KB in either language, and the part that answers first at most 100 KB uncompressed", () => {
  for (const language of languages) {
    const { main, parts } = edition[language];
    const bytes = [main, ...parts].map((part) => brotliCompressSync(JSON.stringify(part)).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(100_000);
    expect(Buffer.byteLength(JSON.stringify(main))).toBeLessThan(100_000);
  }
});

const squeeze = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/,(?=\d{3})/g, "")
    .replace(/\s+/g, "");

/** Everything that a reader may see or know of an entry: its own words, and the names of what it belongs to. */
function wholeText(entry: SearchEntry, language: Language): string {
  const main = edition[language].entries;
  const above = entry.under.map((i) => main[i]!);
  return squeeze(
    [entry.title, entry.detail, entry.where, entry.words, ...above.flatMap((e) => [e.title, e.words])].join("\n"),
  );
}

const chinese = [
  "高企",
  "外资",
  "PM2.5",
  "GDP",
  "程帅杰",
  "口袋公园",
  "垃圾分类",
  "上市企业",
  "独角兽",
  "人才",
  "研发",
  "一般公共预算收入",
  "财政收入",
  "固定资产投资",
  "工业总产值",
  "规上",
  "进出口",
  "河长",
  "水功能区",
  "雨污分流",
  "农房",
  "停车",
  "地铁",
  "5G",
  "R&D",
  "学校",
  "养老",
  "床位",
  "就业",
  "居民人均可支配收入",
  "发明专利",
  "技改",
  "两违",
  "新增",
  "城镇登记失业率",
  "淀山湖镇",
  "常熟市",
  "约束性",
  "碳排放",
  "厕所",
  "公交",
  "服务业增加值",
];
test.each(chinese)("%s finds what holds it, and nothing else", (query) => {
  const truth = edition.zh.entries.filter((entry) => wholeText(entry, "zh").includes(squeeze(query)));
  const { hits, partly } = find(query);
  if (truth.length > 0) expect(new Set(hits.map(({ path }) => path))).toEqual(new Set(truth.map(({ path }) => path)));
  else expect(partly || hits.length === 0).toBe(true);
});

test.each([
  "foreign investment",
  "high-tech firms",
  "patents",
  "pocket parks",
  "PM2.5",
  "GDP",
  "waste sorting",
  "listed",
])("%s finds the entries with all its words, on English and on Chinese pages", (query) => {
  expect(find(query, "en").partly).toBe(false);
  expect(find(query, "en").hits.length).toBeGreaterThan(2);
  expect(find(query, "zh").hits.some(({ kind }) => kind === "indicator" || kind === "topic")).toBe(true);
});

const first = (query: string, language: Language = "zh") => find(query, language).hits[0];

test("the short name of an indicator finds the indicator first", () => {
  expect(first("高企")).toMatchObject({ kind: "indicator", path: "/indicators/high-tech-firms/" });
  expect(first("外资")).toMatchObject({ kind: "indicator" });
  expect(first("PM2.5", "en")).toMatchObject({ kind: "indicator" });
});

test("a number with its unit finds the fact, with and without a space, in both languages", () => {
  for (const query of ["10.5 亿美元", "10.5亿美元", "１０．５亿美元"])
    expect(first(query)).toMatchObject({ kind: "fact", detail: "10.5亿美元" });
  expect(first("USD 1.05 billion", "en")).toMatchObject({ kind: "fact", detail: "USD 1.05 billion" });
  expect(first("10.5亿美元", "en")).toMatchObject({ detail: "USD 1.05 billion" });
});

test("a lead official finds the tasks, with their name shown", () => {
  const tasks = find("程帅杰").hits.filter(({ kind }) => kind === "task");
  expect(tasks.length).toBeGreaterThan(5);
  expect(tasks.every(({ detail }) => detail.includes("程帅杰"))).toBe(true);
});

test("traditional characters find the same as simplified ones", () => {
  expect(find("高新技術企業").hits).toEqual(find("高新技术企业").hits);
  expect(find("實際使用外資").hits).toEqual(find("实际使用外资").hits);
});

test("words run together find what has them all", () => {
  expect(find("昆山外资目标").hits.length).toBeGreaterThan(2);
  expect(find("2020年外资").hits.find(({ kind }) => kind === "fact")?.title).toMatch(/2020年.*外资/);
});

test("a query takes less than 150 ms", () => {
  const start = performance.now();
  for (const query of chinese) find(query);
  expect((performance.now() - start) / chinese.length).toBeLessThan(150);
});
