/** Every sentence of the built pages that states a comparison says what the published tables say, in both languages. */
import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtPages } from "./built.ts";
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

test("the check finds what it is meant to find", () => {
  const fact = (id: string, text: string) => `<a href="/facts/${id}/">${text}</a>`;
  const known = new Map<string, FactRow>([
    ["a-1", { place: "a", period: "2020", kind: "actual", value: "750", absent: "" }],
    ["b-1", { place: "b", period: "2021", kind: "target", value: "725", absent: "" }],
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
        const counted = language === "zh" ? `${words.zh}${count}对` : `${words.en} ${count} (`;
        expect([id, verdict, said.includes(counted)]).toEqual([id, verdict, count > 0]);
      }
    }
  }
});
