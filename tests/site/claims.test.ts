/** Every sentence of the built pages that states a comparison says what the published tables say, in both languages. */
import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtPages } from "./built.ts";
import { unsaidForms, wrongFindings, wrongRows, wrongTitles, type PlaceRow } from "./drawn-statements.ts";
import { statementsOf, wrongIn, type ComparisonRow, type FactRow } from "./statements.ts";

const table = <Row>(name: string) =>
  new Map(
    (parse(readFileSync(`dist/data/${name}.csv`), { columns: true, bom: true }) as (Row & { id: string })[]).map(
      (row) => [row.id, row] as const,
    ),
  );
const facts = table<FactRow>("facts");
const comparisons = table<ComparisonRow>("comparisons");
const statements = builtPages()
  .filter(({ path }) =>
    /^\/(en\/)?(indicators|places|topics|themes|plans|articles|facts|comparisons|outcomes|revisions)\//.test(path),
  )
  .flatMap(({ path, html }) => statementsOf(path, html));

test("sentences that state a comparison are read on the pages of indicators, places, topics and themes, in both languages", () => {
  for (const language of ["zh", "en"])
    expect(statements.filter((one) => one.language === language).length).toBeGreaterThan(700);
});

test("no sentence gives a side another place, year, kind or value than its own, a pair another verdict, or an order to one that is not compared", () => {
  const wrong = statements.flatMap((one) => wrongIn(one, facts, comparisons));
  expect(wrong.slice(0, 40)).toEqual([]);
});

const pages = builtPages().filter(({ path }) => !/^\/(en\/)?embed\//.test(path));
const places = table<PlaceRow>("places");
const tables = { facts, comparisons, places };
const chartFacts = new Map<string, readonly string[]>();
function factsOfChart(id: string): readonly string[] {
  const known = chartFacts.get(id);
  if (known) return known;
  const { facts: ids } = JSON.parse(readFileSync(`dist/charts/${id}.json`, "utf8")) as { facts: string[] };
  chartFacts.set(id, ids);
  return ids;
}

for (const [what, read, least] of [
  ["titles of marks in drawings", (path: string, html: string) => wrongTitles(path, html, tables), 8000],
  ["rows of tables that link a comparison", (path: string, html: string) => wrongRows(path, html, tables), 2000],
  ["numbers of places and years", (path: string, html: string) => unsaidForms(path, html, tables), 1200],
  ["findings of charts", (path: string, html: string) => wrongFindings(path, html, tables, factsOfChart), 500],
] as const)
  test(`${what} say what the published tables say`, () => {
    const found = pages.map(({ path, html }) => read(path, html));
    expect(found.flatMap(({ wrong }) => wrong).slice(0, 40)).toEqual([]);
    expect(found.reduce((sum, one) => sum + one.read, 0)).toBeGreaterThan(least);
  });

test("the check of drawings, rows and findings finds what it is meant to find", () => {
  const known = {
    facts: new Map<string, FactRow>([
      ["a-1", { place: "a", period: "2020", kind: "actual", form: "flow", value: "750", absent: "" }],
      ["b-1", { place: "b", period: "2020", kind: "target", form: "flow", value: "725", absent: "" }],
    ]),
    comparisons: new Map<string, ComparisonRow>([
      ["x", { kind: "outcome", left: "b-1", right: "a-1", verdict: "met", class: "comparable" }],
    ]),
    places: new Map<string, PlaceRow>([
      ["a", { name: "甲市", name_en: "Jia", level: "county-level-city" }],
      ["b", { name: "乙镇", name_en: "Yi", level: "town" }],
    ]),
  };
  const mark = (kind: string, id: string, title: string) =>
    wrongTitles("/x/", `<main><svg><a href="/${kind}/${id}/"><title>${title}</title></a></svg></main>`, known).wrong;
  expect(mark("facts", "a-1", "甲市2020年产量实绩：750亿元")).toEqual([]);
  for (const title of [
    "乙镇2020年产量实绩：750亿元",
    "甲市2021年产量实绩：750亿元",
    "甲市2020年产量目标：750亿元",
    "甲市2020年产量实绩：75亿元",
  ])
    expect([title, mark("facts", "a-1", title).length]).toEqual([title, 1]);
  const sides = "目标与结果：乙镇2020年产量目标：725亿元；对照：甲市2020年产量实绩：750亿元。";
  expect(mark("comparisons", "x", `${sides}达到，多25亿元。`)).toEqual([]);
  expect(mark("comparisons", "x", `${sides}未达到，少25亿元。`)).toHaveLength(1);
  const row = (head: string, value: string, verdict: string) =>
    wrongRows(
      "/x/",
      `<main><tr><td data-label="${head}"><a href="/facts/a-1/">${value}</a></td><td><a href="/comparisons/x/">${verdict}</a></td></tr></main>`,
      known,
    ).wrong;
  expect(row("实绩", "750亿元", "达到")).toEqual([]);
  expect(row("市", "750亿元", "达到")).toEqual([]);
  for (const [head, value, verdict] of [
    ["目标", "750亿元", "达到"],
    ["镇", "750亿元", "达到"],
    ["乙镇", "750亿元", "达到"],
    ["2021", "750亿元", "达到"],
    ["实绩", "75亿元", "达到"],
    ["实绩", "750亿元", "未达到"],
  ] as const)
    expect([head, value, verdict, row(head, value, verdict).length]).toEqual([head, value, verdict, 1]);
  const finding = (text: string, path = "/x/") =>
    wrongFindings(
      path,
      `<main><figure id="chart-c"><p class="chart-finding">${text}</p></figure></main>`,
      known,
      () => ["a-1", "b-1"],
    ).wrong;
  expect(finding("甲市2020年的实绩是750亿元；乙镇2020年目标725亿元。")).toEqual([]);
  expect(finding("Jia’s result for 2020 was 75; Yi 2020, target: 72.5.", "/en/x/")).toEqual([]);
  for (const text of ["甲市2021年的实绩是750亿元", "甲市2020年目标750亿元", "甲市2020年的实绩是725亿元"])
    expect([text, finding(text).length]).toEqual([text, 1]);
  expect(finding("Yi’s result for 2020 was 75", "/en/x/")).toHaveLength(1);
});

test("the check finds what it is meant to find", () => {
  const fact = (id: string, text: string) => `<a href="/facts/${id}/">${text}</a>`;
  const known = new Map<string, FactRow>([
    ["a-1", { place: "a", period: "2020", kind: "actual", form: "flow", value: "750", absent: "" }],
    ["b-1", { place: "b", period: "2021", kind: "target", form: "flow", value: "725", absent: "" }],
  ]);
  const rows = new Map<string, ComparisonRow>([
    ["x", { kind: "side-by-side", left: "a-1", right: "b-1", verdict: "", class: "not-comparable" }],
  ]);
  const pair = `<a href="/comparisons/x/">不作比较</a>`;
  const read = (text: string) =>
    statementsOf("/indicators/i/", `<main><li>${text}</li></main>`).flatMap((one) => wrongIn(one, known, rows));
  expect(read(`2020年实绩，甲市${fact("a-1", "750亿元")}，乙市${fact("b-1", "725亿元")}：${pair}。`)).toHaveLength(3);
  expect(read(`甲市2020年实绩${fact("a-1", "750亿元")}，乙市2021年目标${fact("b-1", "725亿元")}：${pair}。`)).toEqual(
    [],
  );
  expect(read(`甲市2020年实绩${fact("a-1", "750亿元")}，比乙市的低：<a href="/comparisons/x/">低</a>。`)).toHaveLength(
    2,
  );
  const place = (id: string, name: string) => `<a href="/places/${id}/">${name}</a>`;
  const sides = (first: string, second: string, value: string) =>
    `${place("a", first)}2020年实绩${fact("a-1", value)}，${place("b", second)}2021年目标${fact("b-1", "725亿元")}`;
  expect(read(`${sides("甲市", "乙市", "750亿元")}：${pair}。`)).toEqual([]);
  expect(read(`${sides("甲市", "乙市", "570亿元")}：${pair}。`)).toHaveLength(1);
  expect(read(`${sides("甲市", "乙市", "750亿元")}：<a href="/comparisons/x/">较高</a>。`)).toHaveLength(2);
  expect(read(`${place("b", "乙市")}2020年实绩${fact("a-1", "750亿元")}：${pair}。`)).toHaveLength(1);
});

type AheadCsvRow = {
  readonly place: string;
  readonly result: string;
  readonly result_year: string;
  readonly target: string;
  readonly target_year: string;
  readonly verdict: string;
  readonly margin: string;
};
const standWords: Readonly<Record<string, Readonly<Record<"zh" | "en", string>>>> = {
  reached: { zh: "已达到", en: "already there" },
  "not-yet": { zh: "还没有到", en: "not yet" },
  unsettled: { zh: "定不下来", en: "not settled" },
};

test("results against targets of later years: each row says what its table says, and each sentence counts its rows", () => {
  const rows = parse(readFileSync("dist/ahead.csv"), { columns: true, bom: true }) as AheadCsvRow[];
  expect(rows.length).toBeGreaterThan(30);
  for (const language of ["zh", "en"] as const) {
    const html = readFileSync(`dist${language === "en" ? "/en" : ""}/ahead/index.html`, "utf8");
    const shown = [...html.matchAll(/<tr data-stand="([a-z-]+)"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, stand, row]) => {
      const [result, target] = [...row!.matchAll(/href="[^"]*\/facts\/([a-z0-9-]+)\/"/g)].map(([, id]) => id!);
      const cell = [...row!.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)][2]![1]!.replace(/<[^>]+>|\u2060/g, "").trim();
      return { stand: stand!, result: result!, target: target!, cell: cell.toLowerCase() };
    });
    expect(shown).toHaveLength(rows.length);
    for (const { result, target, verdict, margin } of rows) {
      const row = shown.find((one) => one.result === result && one.target === target)!;
      expect([row.stand, row.cell.startsWith(standWords[verdict]![language])]).toEqual([verdict, true]);
      const [above, below] = language === "zh" ? ["高", "低"] : ["higher", "lower"];
      expect(row.cell.includes(above!)).toBe(Number(margin) > 0);
      expect(row.cell.includes(below!)).toBe(Number(margin) < 0);
    }
    for (const [, id, inner] of html.matchAll(/<p data-ahead="([a-z0-9-]+)"[^>]*>([\s\S]*?)<\/p>/g)) {
      const of = rows.filter((row) => `${row.place}-${row.result_year}-${row.target_year}` === id);
      const said = inner!.replace(/<[^>]+>|\u2060/g, "").toLowerCase();
      for (const [verdict, words] of Object.entries(standWords)) {
        const count = of.filter((row) => row.verdict === verdict).length;
        const counted = language === "zh" ? `${words.zh}${count}对` : ` ${count} ${words.en} (`;
        expect([id, verdict, said.includes(counted)]).toEqual([id, verdict, count > 0]);
      }
    }
  }
});
