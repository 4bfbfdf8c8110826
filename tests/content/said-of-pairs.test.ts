/** Sentences that the data refused once: what each says of the pair it is about. */
import { expect, test } from "vitest";
import { isCompared } from "../../src/data/comparison-standing.ts";
import { loadReport } from "../../src/data/load.ts";
import { indicatorFinding } from "../../src/views/charts/indicator-finding.ts";
import { caveatText } from "../../src/wording/comparison-caveats.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { buildLookup } from "../../src/views/lookup.ts";
import { sideBySideTable } from "../../src/views/side-by-side-table.ts";
import { standings } from "../../src/views/standing.ts";
import { outcomeSentence, pairSentence } from "../../src/wording/comparison-sentences.ts";
import { wordsFor } from "../../src/wording/phrases.ts";
import { termFinder } from "../../src/wording/segments.ts";
import { factSentence } from "../../src/wording/sentences.ts";

const report = loadReport("content");
const comparisons = compareAll(report);
const lookup = buildLookup(report, comparisons);
const words = wordsFor(report, termFinder([], "zh"));
const byId = (id: string) => comparisons.find((one) => one.id === id)!;
const ofIndicator = (id: string) => [...report.facts.values()].filter(({ indicator }) => indicator === id);
const standing = (indicator: string, place: string) =>
  standings(ofIndicator(indicator), lookup).find((one) => one.place === place)!;

test("the next target is that of the latest plan that speaks of the year, in whatever form and be it in words", () => {
  expect(standing("trade-total", "kunshan").next?.id).toBe("kunshan-2021-165");
  expect(standing("high-tech-firms", "kunshan").next?.id).toBe("kunshan-2021-192");
  expect(standing("income", "kunshan").next?.id).toBe("kunshan-2021-167");
  expect(standing("fdi", "kunshan").next?.id).toBe("kunshan-2021-164");
  // No later plan speaks of it: the older one's target is the next.
  expect(standing("good-air-days", "kunshan").next?.id).toBe("lujia-2020-207");
  for (const indicator of report.indicators.keys())
    for (const { place, next } of standings(ofIndicator(indicator), lookup)) {
      if (!next || next.absent === "not-set") continue;
      const younger = ofIndicator(indicator).filter(
        (fact) =>
          fact.place === place &&
          fact.kind === "target" &&
          fact.period.first === next.period.first &&
          fact.period.last === next.period.last &&
          report.plans.get(fact.plan)!.date > report.plans.get(next.plan)!.date,
      );
      expect(younger.map(({ id }) => id)).toEqual([]);
    }
});

test("a zone is known by its rank, not by how the rank changed", () => {
  const { result } = standing("zone-business-environment", "kunshan-development-zone");
  expect(factSentence(result!, report, "zh")).toContain("第2名");
});

test("the table puts no number in order where the edition has only words to set beside it", () => {
  const rows = sideBySideTable(report, comparisons).themes.flatMap(({ topics }) => topics.flatMap((one) => one.rows));
  const trade = rows.find(({ id }) => id === "trade-total")!;
  const items = (place: string) => trade.cells.find((cell) => cell.place === place)!.items;
  const [changshu] = items("changshu");
  const kunshan = items("kunshan").find(({ fact }) => fact.kind === "target" && fact.period.last === 2021)!;
  for (const relation of [changshu!.relations.get("kunshan"), kunshan.relations.get("changshu")])
    expect(relation).toMatchObject({ code: "not-comparable", reasons: ["wording-only"] });
});

test("two sides that are named apart are said each by its own name, in charts too", () => {
  const chart = (indicator: string) => indicatorFinding(ofIndicator(indicator), comparisons, report, "zh");
  expect(chart("new-jobs")).toContain("2020年城镇新增就业的实绩是3.2万人，2021年新增就业岗位的目标是2.4万个");
  expect(chart("new-jobs")).toContain("昆山市为新增就业岗位2.4万个，常熟市为新增就业2.1万人");
  expect(chart("new-green-area")).toContain(
    "写新增绿化面积300万平方米，《昆山市2021年政府工作报告》写新增、改造绿化面积",
  );
  expect(chart("fdi")).toContain("昆山市2020年的目标是12亿美元，实绩10.5亿美元");
  const people = outcomeSentence(words, byId("outcome-lujia-2020-098"), {}).source;
  expect(people).toMatch(/实绩“头雁人才”团队<Fact[^>]*\/>、“头雁人才”个人<Fact/);
});

test("a growth is called one wherever its number stands", () => {
  const gdp = comparisons.find(
    ({ left, right }) => left[0] === "kunshan-2021-159" && right[0] === "changshu-2021-013",
  )!;
  expect(pairSentence(words, gdp).source).toContain("2021年地区生产总值增长率目标");
});

test("what is said of bounds counts the sides that have one", () => {
  const bounded = (ids: readonly string[]) => ids.some((id) => (report.facts.get(id)!.bound ?? "eq") !== "eq");
  for (const comparison of comparisons.filter(isCompared)) {
    const { id, left, right, decided } = comparison;
    const caveat = caveatText(comparison, report);
    if (decided || caveat === undefined) continue;
    const sides = [left, right].filter(bounded).length;
    if (caveat.zh.includes("有一方只给出界限")) expect([id, sides]).toEqual([id, 1]);
    if (caveat.zh.includes("两方都只给出界限")) expect([id, sides]).toEqual([id, 2]);
    expect(caveat.zh).not.toContain("界限或约数");
  }
  expect(caveatText(byId("share-dianshanhu-2020-193"), report)!.zh).toContain("有一方只给出界限，比例也只是界限。");
});

test("a number that only has a bound on one side is at no stated distance from the other", () => {
  for (const id of ["restatement-lujia-2020-014-lujia-2020-115", "restatement-lujia-2020-015-lujia-2020-109"])
    expect(pairSentence(words, byId(id)).source).not.toContain("相差");
});
