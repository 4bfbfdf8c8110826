import fc from "fast-check";
import { expect, test } from "vitest";
import { drawChart, type Chart } from "../../src/charts/draw-chart.ts";
import type { Bound, Color, Kind, Mark } from "../../src/charts/row.ts";
import { narrow, wide } from "./build-rows.ts";
import { overlappingTexts, textsOutside } from "./overlap.ts";

const text = (...texts: readonly string[]) => fc.constantFrom(...texts);
const label = text(
  "人口",
  "高新技术企业数",
  "全社会研发投入占地区生产总值比重",
  "Days of good air quality (new standard)",
);
const valueText = text("75%", "4250亿元", "35微克/立方米以内", "at least USD 1.2 billion", "3");
const name = text("甲市", "乙镇目标（2020年方案）", "Result of the 2021 report");
const color = fc.constantFrom<Color>(1, 2, 3, 4, 5);
const bound = fc.constantFrom<Bound>("eq", "gt", "ge", "lt", "le", "approx", "range");
const amount = fc.oneof(fc.integer({ min: -20, max: 100 }), fc.constantFrom(0, 75, 75.5, 9500), fc.constant(undefined));
const end = fc.record({
  color,
  valueText,
  name,
  bound,
  href: fc.constantFrom("/facts/a/", undefined),
  mark: fc.constantFrom<Mark>("circle", "square", "diamond", "triangle", "cross"),
  kind: fc.constantFrom<Kind>("actual", "estimate", "target"),
  derived: fc.boolean(),
  value: amount,
});
const row = fc.record({
  label,
  ends: fc.array(end, { minLength: 2, maxLength: 5 }),
  noteText: fc.option(valueText, { nil: undefined }),
});

/** A chart of each type from the same random rows. */
function chartsOf(rows: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[]): readonly Chart[] {
  const numbered = rows.map((each, i) => ({
    ...each,
    id: `r${i}`,
    text: "一句话",
    ends: each.ends.map((one, e) => ({
      ...one,
      id: `r${i}-${e}`,
      text: "一句话",
      valueMax: one.bound === "range" && one.value !== undefined ? one.value + 5 : undefined,
    })),
  }));
  const facts = numbered.flatMap(({ label: of, ends }) => ends.map((one) => ({ ...one, label: of })));
  const pairs = numbered.map(({ ends, ...each }) => ({ ...each, left: ends[0]!, right: ends[1]! }));
  const years = facts.slice(0, 8).map((fact, i) => {
    const first = 2019 + ((i * 3) % 7);
    return { ...fact, first, last: i % 4 === 3 ? first + 2 : first, series: `s${i % 3}`, seriesText: fact.name };
  });
  const changes = pairs.map(({ left: before, right: after, ...each }, i) => ({
    ...each,
    before,
    after,
    group: i < 2 ? "数量：变动多少，%" : "",
    change: after.value,
    changeBound: after.bound,
    changeText: i % 2 === 0 ? "≥−14.3%" : "",
  }));
  const columns = { beforeText: "2020年6月", afterText: "January 2021, as the report of the government has it" };
  const unanswered = {
    text: "后来的文件没有再提及",
    groups: numbered.map(({ id, label: of, ends }) => ({
      label: of,
      rows: ends.map(({ href }, i) => ({ id: `${id}-open-${i}`, href, text: "一句话" })),
    })),
  };
  return [
    { type: "path", rows: years, unitText: "亿元", zeroText: "亿元，从0起" },
    { type: "path", rows: years, unitText: "亿元", zeroText: "亿元，从0起", zero: true },
    { type: "dots", rows: facts, unitText: "亿元" },
    { type: "pairs", rows: pairs, scale: "own" },
    { type: "pairs", rows: pairs, scale: "shared", unitText: "%" },
    {
      type: "bullets",
      targetText: "目标",
      resultText: "Result of the year",
      rows: pairs.map(({ left: target, right: result, noteText = "", ...each }, i) => ({
        ...each,
        target,
        result: i % 3 === 2 ? undefined : result,
        noteText,
        group: i < 2 ? "未达到" : "",
        asks: "more",
        verdict: "met",
      })),
    },
    { type: "changes", rows: changes, ...columns },
    { type: "changes", rows: changes, ...columns, unanswered },
    {
      type: "parts",
      rows: numbered.map(({ ends, ...each }) => ({
        ...each,
        total: ends[0]!,
        parts: ends.slice(1),
        agrees: ends.length > 2,
      })),
    },
    {
      type: "pace",
      rows: pairs.map(({ left: past, right: needed, ...each }) => ({ ...each, past, needed })),
      unitText: "%",
    },
  ];
}

test.each([narrow, wide])("no text covers another or leaves the chart: $id", (options) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      for (const chart of chartsOf(rows)) {
        const svg = drawChart(chart, options);
        expect({ type: chart.type, overlapping: overlappingTexts(svg) }).toEqual({ type: chart.type, overlapping: [] });
        expect({ type: chart.type, outside: textsOutside(svg) }).toEqual({ type: chart.type, outside: [] });
      }
    }),
    { numRuns: 25, seed: 1 },
  );
});

test("the same chart is drawn with the same bytes, and its ids differ with the prefix alone", () => {
  const [rows] = fc.sample(fc.array(row, { minLength: 3, maxLength: 3 }), { numRuns: 1, seed: 7 });
  for (const chart of chartsOf(rows!)) {
    const svg = drawChart(chart, narrow);
    expect(drawChart(chart, narrow)).toBe(svg);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith("narrow"))).toBe(true);
  }
});

test("every linked row can be reached and is named by its sentence", () => {
  const [rows] = fc.sample(fc.array(row, { minLength: 2, maxLength: 2 }), { numRuns: 1, seed: 3 });
  for (const chart of chartsOf(rows!)) {
    const svg = drawChart(chart, narrow);
    const links = [...svg.matchAll(/<a ([^>]*)>\n<title>([^<]*)<\/title>/g)].map(([, tag, name]) => ({ tag, name }));
    expect(links).toHaveLength(svg.split("<a ").length - 1);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ tag, name }) => !tag!.includes('tabindex="0"') || !name!.endsWith("一句话"))).toEqual([]);
  }
});
