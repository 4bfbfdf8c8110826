import { expect, test } from "vitest";
import { factColumns, parseFacts, type FactColumn } from "../../src/data/facts.ts";
import { formatProblem } from "../../src/data/problems.ts";

const target: Partial<Record<FactColumn, string>> = {
  id: "p-001",
  place: "yunxi",
  label: "高新技术企业",
  label_en: "High-tech firms",
  theme: "innovation",
  topic: "high-tech-firms",
  kind: "target",
  form: "level",
  bound: "gt",
  value: "2000",
  unit: "家",
  period: "2020",
  section: "一",
  wording: "总量突破2000家",
  at: "7:93-96",
};
const parse = (cells: Partial<Record<FactColumn, string>>) => {
  const row = factColumns.map((column) => ({ ...target, ...cells })[column] ?? "").join(",");
  return parseFacts({ path: "facts.csv", text: `${factColumns.join(",")}\n${row}\n` }, "p");
};
const fact = (cells: Partial<Record<FactColumn, string>>) => parse(cells)[0][0]!.item;
const problems = (cells: Partial<Record<FactColumn, string>>) => parse(cells)[1].map(formatProblem);

test("a row becomes a fact: numbers as numbers, empty cells as nothing", () => {
  expect(fact({})).toEqual({
    id: "p-001",
    plan: "p",
    order: 0,
    place: "yunxi",
    indicator: undefined,
    label: { zh: "高新技术企业", en: "High-tech firms" },
    theme: "innovation",
    topic: "high-tech-firms",
    kind: "target",
    form: "level",
    bound: "gt",
    value: 2000,
    digits: "2000",
    valueMax: undefined,
    unit: "家",
    period: { first: 2020, last: 2020 },
    obligation: undefined,
    absent: undefined,
    section: "一",
    wording: "总量突破2000家",
    at: "7:93-96",
    note: undefined,
  });
});

test("the digits stay as the source writes them", () => {
  expect(fact({ value: "3.70", wording: "达3.70%" })).toMatchObject({ value: 3.7, digits: "3.70" });
});

test("an absent value is a reason, never a zero", () => {
  const cells = {
    value: "",
    bound: "",
    absent: "not-set",
    wording: "企业…／",
    note: "原文为斜线",
    note_en: "A slash.",
  };
  expect(problems(cells)).toEqual([]);
  expect(fact(cells)).toMatchObject({ value: undefined, bound: undefined, digits: "", absent: "not-set" });
});

test("every number of a bad row is named, not only the first", () => {
  expect(problems({ value: "12O", period: "20", kind: "goal" })).toEqual([
    'facts.csv:2 value: "12O" is not a number; expected digits, as 12.5',
    'facts.csv:2 kind: "goal" is not on the list; expected actual, estimate, target, expectation',
    'facts.csv:2 period: "20" is not a period; expected a year or two from 1990 to 2060, as 2020 or 2016-2020',
  ]);
});

test("a threshold inside the name is not the value", () => {
  expect(problems({ bound: "eq", value: "5", unit: "个", wording: "超10亿元内资项目5个" })).toEqual([]);
  expect(problems({ value: "10", unit: "个", wording: "超10亿元内资项目5个" })).toEqual([
    'facts.csv:2 wording: "超10亿元内资项目5个" does not end on the number 10; expected the value as its last number',
  ]);
});

test("falls, ranges, ratios and Chinese numerals are found in their wording", () => {
  expect(problems({ bound: "eq", form: "growth", value: "-78", unit: "%", wording: "下降78%" })).toEqual([]);
  expect(problems({ bound: "range", value: "1", value_max: "2", wording: "新增上市企业1~2家" })).toEqual([]);
  expect(problems({ bound: "range", value: "1.0", value_max: "2", wording: "新增上市企业1~2家" })).toEqual([
    'facts.csv:2 wording: "新增上市企业1~2家" does not have the number 1.0; expected both ends of the range',
  ]);
  expect(problems({ value: "2.0", unit: "座", wording: "建设两座基站" })).toEqual([
    'facts.csv:2 wording: "建设两座基站" does not end on the number 2.0; expected the value as its last number',
  ]);
  expect(problems({ bound: "eq", value: "1.93", unit: ":1", wording: "收入差距缩小至1.93∶1" })).toEqual([]);
  expect(problems({ value: "2", unit: "座", wording: "建设两座5G基站" })).toEqual([]);
  expect(problems({ value: "1", unit: "万亿元", wording: "突破一万亿元大关" })).toEqual([]);
});

test("a bound stands in the wording, and a fall by more is a change to less", () => {
  const said = (bound: string, wording: string, value = "12") => problems({ bound, wording, value, unit: "家" });
  for (const [bound, wording] of [
    ["gt", "超12家"],
    ["gt", "跨过…12家台阶"],
    ["gt", "12余家"],
    ["ge", "12家以上"],
    ["le", "不超过12家"],
    ["le", "进入前12强"],
    ["lt", "不足12家"],
    ["approx", "12家左右"],
  ] as const) {
    expect(said(bound, wording)).toEqual([]);
    expect(said("eq", wording)).toEqual([`facts.csv:2 bound: eq is not what "${wording}" says; expected ${bound}`]);
    expect(said(bound, "共12家")[0]).toContain(`${bound} is not what "共12家" says; expected eq, or the word`);
  }
  const fall = { form: "growth", value: "-10", unit: "%", wording: "下降超10%" };
  expect(problems({ ...fall, bound: "lt" })).toEqual([]);
  expect(problems({ ...fall, bound: "ge" })[0]).toContain("ge is not what");
});

test("numbers that no source prints so are refused", () => {
  for (const value of ["1 500", "01", ".5", "5.", "1e3", "+5", "5%", "五"])
    expect(problems({ value })[0]).toContain(`value: "${value}" is not a number`);
});
