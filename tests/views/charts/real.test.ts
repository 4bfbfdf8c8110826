/** Every chart of the real edition: that it says something, that it is drawn cleanly, and what the important ones find. */
import { beforeAll, describe, expect, test } from "vitest";
import { drawChart } from "../../../src/charts/draw-chart.ts";
import { loadReport } from "../../../src/data/load.ts";
import { languages } from "../../../src/data/vocabulary.ts";
import { pagePath } from "../../../src/links.ts";
import { chartSpecs, viewChart, viewNames, type ChartView } from "../../../src/views/charts.ts";
import { familiesOf, numbersOf } from "../../../src/views/charts/families.ts";
import { compareAll } from "../../../src/views/comparisons/compare-all.ts";
import { narrow, wide } from "../../charts/build-rows.ts";
import { overlappingTexts, shownTexts, textsAtMarks, textsOutside } from "../../charts/overlap.ts";

const report = loadReport("content", { views: viewNames });
const comparisons = compareAll(report);
const specs = chartSpecs(report);
const seen = new Map<string, ChartView>();

function view(id: string, language: "zh" | "en" = "zh"): ChartView {
  return seen.get(`${language} ${id}`)!;
}

beforeAll(() => {
  for (const spec of specs)
    for (const language of languages)
      seen.set(`${language} ${spec.id}`, viewChart(report, comparisons, spec, language, pagePath));
});

test("ids are told apart; two numbers of an indicator in one form have a chart, one alone has none", () => {
  expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length);
  const charted = new Set(specs.map(({ options: { indicator, form } }) => `${indicator} ${form}`));
  for (const indicator of report.indicators.keys())
    for (const { family, facts } of familiesOf(report, indicator))
      expect([indicator, family, charted.has(`${indicator} ${family}`)]).toEqual([
        indicator,
        family,
        numbersOf(facts) >= 2,
      ]);
});

test("every chart has a title, a finding, a table and known facts, in both languages", () => {
  for (const [key, { title, finding, table, facts, plans, comparisons: shown }] of seen) {
    const texts = [title, finding, ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))];
    expect(
      texts.filter((text) => /undefined|NaN|\[object|null/.test(text)),
      key,
    ).toEqual([]);
    expect(
      [title, finding].every((text) => text.length > 5),
      key,
    ).toBe(true);
    expect(table.rows.length, key).toBeGreaterThan(0);
    expect(
      table.rows.every(({ cells }) => cells.length === table.columns.length),
      key,
    ).toBe(true);
    expect(
      facts.every((id) => report.facts.has(id)),
      key,
    ).toBe(true);
    expect(plans.every((id) => report.plans.has(id)) && plans.length > 0, key).toBe(true);
    expect(new Set(shown).size, key).toBe(shown.length);
  }
});

test("both languages show the same facts, and English findings hold no Chinese", () => {
  for (const { id } of specs) {
    expect(view(id, "en").facts, id).toEqual(view(id).facts);
    expect(view(id, "en").table.rows.length, id).toBe(view(id).table.rows.length);
    expect(view(id, "en").finding, id).not.toMatch(/\p{Script=Han}/u);
    expect(view(id).finding, id).not.toMatch(/[A-Za-z]{4,}/);
  }
});

test("a finding is one to three sentences", () => {
  for (const [key, { finding }] of seen) {
    const sentences = key.startsWith("zh")
      ? finding.split("。").length - 1
      : (finding.match(/[.!?](?= |$)/g) ?? []).length;
    expect({ key, sentences, few: sentences >= 1 && sentences <= 4 }).toEqual({ key, sentences, few: true });
  }
});

describe.each([narrow, wide])("at $width px", (options) => {
  test("no text of any chart covers another or leaves the chart, and ids are told apart", () => {
    const wrong: string[] = [];
    for (const [key, { chart }] of seen) {
      const svg = drawChart(chart, { ...options, lang: key.startsWith("zh") ? "zh-Hans" : "en" });
      wrong.push(...overlappingTexts(svg).map((pair) => `${key}: ${pair}`));
      wrong.push(...textsAtMarks(svg).map((text) => `${key}: ${text} lies at a mark`));
      wrong.push(...textsOutside(svg).map((text) => `${key}: ${text} leaves`));
      // Cut words may be read as other words, and a cut value as another value.
      wrong.push(
        ...shownTexts(svg)
          .filter(({ text }) => text.endsWith("…"))
          .map(({ text }) => `${key}: ${text} is cut`),
      );
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      if (new Set(ids).size !== ids.length) wrong.push(`${key}: ids`);
    }
    expect(wrong).toEqual([]);
  });
});

test("the scorecard counts its targets by verdict and out of how many", () => {
  expect(view("outcomes-2020").finding).toBe(
    "昆山市2020年的48个目标中，达到10个、文字表述达到2个、未达到2个、无法核对4个、未见报告30个。" +
      "达到最多的主题是绿色：9个中4个。报告有选择地写，没有写到不等于没有达到。",
  );
  expect(view("outcomes-2020", "en").finding).toMatch(
    /^Kunshan’s 48 targets for 2020: 10 met, 2 met in words, 2 missed/,
  );
});

test("an indicator finds its outcome and what became of the next target", () => {
  expect(view("fdi").finding).toMatch(/^昆山市2020年的目标是12亿美元，实绩10\.5亿美元：未达到，少1\.5亿美元。/);
  expect(view("fdi", "en").finding).toContain("lowered by about USD 200 million");
});

test("growth and shares do not stand on the axis of amounts", () => {
  const forms = (id: string) => new Set(view(id).facts.map((fact) => report.facts.get(fact)!.form));
  expect([...forms("gdp")]).toEqual(["flow"]);
  expect([...forms("gdp-growth")].sort()).toEqual(["average-growth", "growth"]);
});

test("a total over several years is not drawn among yearly amounts, and the note says so", () => {
  const { chart, note } = view("fdi");
  expect(JSON.stringify(chart)).not.toContain("41.3");
  expect(note).toContain("41.3亿美元");
});

test("a city and a town of quite different size have panels of their own", () => {
  const { chart } = view("high-tech-firms");
  if (chart.type !== "path") throw new Error(chart.type);
  expect(new Set(chart.rows.map(({ panelText }) => panelText))).toEqual(new Set(["昆山市", "陆家镇"]));
});

test("the matrix has a row for each indicator of the annex and a cell for each year", () => {
  const { chart } = view("city-and-town");
  if (chart.type !== "matrix") throw new Error(chart.type);
  expect(chart.rows).toHaveLength(48);
  expect(chart.rows.every(({ cells }) => cells.length === 3 && cells.every((cell) => cell !== undefined))).toBe(true);
});

test("a total against an increase is compared as an increase, and says so", () => {
  const { chart } = view("revisions-2021");
  if (chart.type !== "changes") throw new Error(chart.type);
  const firms = chart.rows.find(({ before }) => before.valueText.includes("净增"))!;
  expect([firms.change, firms.changeText, firms.before.valueText]).toEqual([-20, ">−20%", "2500家（即净增500家）"]);
});

test("what no later plan mentions is drawn, each target once", () => {
  const { chart } = view("revisions-2021");
  if (chart.type !== "changes") throw new Error(chart.type);
  const open = chart.unanswered!.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const asked = comparisons.filter(({ kind, verdict }) => kind === "revision" && verdict === "not-repeated");
  expect(open.length + chart.rows.length).toBe(48);
  expect(new Set(open).size).toBe(open.length);
  expect(open.every((id) => asked.some((one) => one.id === id))).toBe(true);
});

test("rates are ranked by points and amounts by percent, each apart, from the largest rise to the largest fall", () => {
  for (const id of ["revisions-2021", "dianshanhu-2019-2020", "kunshan-2020-2021"]) {
    const { chart } = view(id);
    if (chart.type !== "changes") throw new Error(chart.type);
    const groups = [...new Set(chart.rows.map(({ group }) => group))];
    for (const group of groups) {
      const changes = chart.rows.filter((row) => row.group === group).map(({ change }) => change ?? 0);
      expect(changes, `${id} ${group}`).toEqual(changes.toSorted((a, b) => b - a));
    }
    expect(chart.rows.map(({ group }) => groups.indexOf(group))).toEqual(
      chart.rows.map(({ group }) => groups.indexOf(group)).toSorted(),
    );
  }
});

test("what changed is named where it is little: targets below the last results, targets that were lowered", () => {
  expect(view("dianshanhu-2019-2020").finding).toMatch(/降低6个（[^）]*工业投资[^）]*）、不变1个。/);
  expect(view("revisions-2021").finding).toMatch(/降低4个（[^）]*高新技术企业[^）]*）/);
  expect(view("revisions-2021", "en").finding).toMatch(/4 lowered \([^)]*high-tech firms[^)]*\)/);
});
