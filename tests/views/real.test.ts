/** The comparisons of the real edition, worked out by hand from the five texts: numbers, verdicts, margins, classes. */
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Comparison, Fact } from "../../src/data/model.ts";
import { verdictsOf, type ComparisonKind, type Verdict } from "../../src/data/vocabulary.ts";
import { cityAndTownRows } from "../../src/views/city-and-town.ts";
import { caveatText } from "../../src/wording/comparison-caveats.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { outcomeRows } from "../../src/views/outcomes.ts";
import { revisionRows } from "../../src/views/revisions.ts";
import { scoreOf, type Judged } from "../../src/views/scores.ts";

const report = loadReport("content");
const comparisons = compareAll(report);
const byId = new Map(comparisons.map((one) => [one.id, one]));
const signs = { eq: "", gt: ">", ge: "≥", lt: "<", le: "≤", approx: "~", range: "" } as const;

/** "≥800亿美元", "+400家" for a change, "+5%" for growth, "words" where there is no number. */
function value({ absent, bound, form, digits, valueMax, unit }: Fact): string {
  if (absent) return absent === "in-words" ? "words" : absent;
  const plus = form === "change" || form === "growth" || form === "average-growth" ? "+" : "";
  return `${signs[bound!]}${plus}${digits}${valueMax === undefined ? "" : `~${valueMax}`}${unit}`;
}

const facts = (ids: readonly string[]) => ids.map((id) => report.facts.get(id)!);
const values = (ids: readonly string[]) => facts(ids).map(value).join(" & ");

/** "fdi 12亿美元 → 10.5亿美元: missed -1.5亿美元 comparable" */
function line(one: Comparison): string {
  const { indicator, label } = report.facts.get(one.left[0]!)!;
  const rounded = (share: number) => `${Math.round(share * 100) / 100}%`;
  const answer =
    one.verdict ?? (one.percentage ? signs[one.percentage.bound] + rounded(one.percentage.value) : "not compared");
  const margin =
    one.margin === undefined || one.percentage
      ? ""
      : ` ${signs[one.margin.bound]}${one.margin.value}${one.margin.unit}`;
  return `${indicator ?? label.en} ${values(one.left)} → ${values(one.right)}: ${answer}${margin} ${one.class}`;
}

const counts = (rows: readonly Judged[], kind: "outcome" | "revision") =>
  Object.fromEntries(scoreOf(rows, verdictsOf[kind]).counts.map(({ verdict, count }) => [verdict, count]));

function lines(
  kind: ComparisonKind,
  keep: (left: Fact, right: Fact | undefined, one: Comparison) => boolean,
): string[] {
  return comparisons
    .filter((one) => one.kind === kind && keep(report.facts.get(one.left[0]!)!, facts(one.right)[0], one))
    .map(line);
}

const compared = (_: Fact, __: Fact | undefined, one: Comparison) => one.class !== "not-comparable";

const outcomes = outcomeRows(report, comparisons, { place: "kunshan", year: 2020, plan: "lujia-2020" });
const revisions = revisionRows(report, comparisons, { place: "kunshan", year: 2021, plan: "lujia-2020" });

test("each of the 48 city targets for 2020 is counted once", () => {
  expect(counts(outcomes, "outcome")).toEqual({
    met: 10,
    missed: 2,
    "met-in-words": 2,
    "not-checkable": 4,
    "not-reported": 30,
    pending: 0,
  });
  expect(new Set(outcomes.map(({ target }) => target.indicator)).size).toBe(48);
});

test("the eighteen targets for 2020 that the report answers", () => {
  expect(
    outcomes.filter(({ verdict }) => verdict !== "not-reported").map(({ comparison }) => line(comparison)),
  ).toEqual([
    "rd-share 3.7% → 3.7%: met 0个百分点 comparable",
    "high-tech-firms 2000家 → >2000家: met with-care",
    "listed-companies 5家 → 8家: met 3家 comparable",
    "national-leading-talent 45个 → 7名: not-checkable not-comparable",
    "head-goose-talent 6个 → 2个 & 1名: not-checkable not-comparable",
    "invention-patents 75件 → >71件: missed >-4件 with-care",
    "waste-sorting 60% → words: met-in-words with-care",
    "new-green-area 390万平方米 → 405万平方米: met 15万平方米 comparable",
    "black-odorous-water 100% → words: met-in-words with-care",
    "beautiful-rivers 30条 → 36条: met 6条 comparable",
    "good-air-days 78% → 83.6%: met 5.6个百分点 comparable",
    "pm25 37微克/立方米 → 30微克/立方米: met -7微克/立方米 comparable",
    "water-sections 80% → words: not-checkable not-comparable",
    "fdi 12亿美元 → 10.5亿美元: missed -1.5亿美元 comparable",
    "trade-total ≥800亿美元 → 850亿美元: met ≤50亿美元 with-care",
    "vat-pilot 30亿元 → +76.9%: not-checkable not-comparable",
    "sense-of-safety 98% → 99%: met 1个百分点 comparable",
    "home-care 5.6万人 → ~6万人: met ~0.4万人 with-care",
  ]);
});

test("nothing reports the targets of the two towns, of the other city, or for later years yet", () => {
  const later = comparisons.filter(({ kind, left }) => {
    const target = report.facts.get(left[0]!)!;
    return kind === "outcome" && (target.place !== "kunshan" || target.period.last > 2020);
  });
  expect(new Set(later.map(({ verdict }) => verdict))).toEqual(new Set(["pending"]));
});

test("what nine months made of the 48 targets for 2021", () => {
  expect(counts(revisions, "revision")).toEqual({
    raised: 0,
    lowered: 4,
    unchanged: 5,
    loosened: 1,
    firmed: 1,
    "not-repeated": 37,
  });
  expect(revisions.filter(({ later }) => later).map(({ comparison }) => line(comparison))).toEqual([
    "rd-share 4.0% → ~3.9%: lowered ~-0.1个百分点 with-care",
    "high-tech-firms 2500家 → >+400家: lowered >-100家 with-care",
    "listed-companies 7家 → ≥6家: lowered ≥-1家 with-care",
    "new-green-area 300万平方米 → 300万平方米: loosened 0万平方米 with-care",
    "beautiful-rivers 70条 → 70条: unchanged 0条 with-care",
    "water-sections 85% → words: firmed with-care",
    "fdi 13亿美元 → ~11亿美元: lowered ~-2亿美元 with-care",
    "foreign-projects-100m 16个 → 16个: unchanged 0个 comparable",
    "domestic-projects-1bn 5个 → 5个: unchanged 0个 comparable",
    "ten-billion-projects 1个 → 1个: unchanged 0个 comparable",
    "trade-total ≥800亿美元 → words: unchanged with-care",
  ]);
});

test("the text of the town’s plan against its tables, and the totals that the text states twice", () => {
  const town = lines("restatement", ({ plan }) => plan === "lujia-2020");
  expect(town).toHaveLength(26);
  expect(town.filter((one) => !/: agrees .*comparable$/.test(one))).toEqual([
    "high-tech-firms >200家 → 200家: agrees-but-bound comparable",
    "high-tech-firms >200家 → 200家: agrees-but-bound comparable",
    "talent-total >2万人 → 2.2万人: differs >-0.2万人 with-care",
    "invention-patents ≥90件 → 92件: differs ≥-2件 with-care",
    "waste-sorting words → 100%: agrees with-care",
    "strong-collectives words → 100%: agrees with-care",
    "good-air-days ≥80% → 80%: agrees-but-bound comparable",
    "pm25 <35微克/立方米 → 35微克/立方米: agrees-but-bound comparable",
    "high-tech-export-share >60% → 60%: agrees-but-bound comparable",
    "civility-index ≥95分 → 95分: agrees-but-bound comparable",
  ]);
  expect(town).toContain("innovation-space 20万平方米 → 20万平方米: agrees 0万平方米 comparable");
  expect(town).toContain("fdi 3亿美元 → 3亿美元: agrees 0亿美元 comparable");
  expect(town).toContain("listed-companies 3家 → 3家: agrees 0家 comparable");
  expect(town).toContain("home-care 1400人 → 0.14万人: agrees 0人 comparable");
});

test("the totals of three years and their yearly parts", () => {
  expect(lines("sum", () => true)).toEqual([
    "fdi 3亿美元 → 0.8亿美元 & 1亿美元 & 1.2亿美元: agrees 0亿美元 comparable",
    "listed-companies 3家 → 1家 & 1家 & 1家: agrees 0家 comparable",
    "listed-companies 3家 → 1家 & 1家 & 1家: agrees 0家 comparable",
    "star-market-listings 1家 → 1家: agrees 0家 with-care",
    "new-green-area 11.5万平方米 → 4.5万平方米 & 4万平方米 & 3万平方米: agrees 0万平方米 comparable",
    "beautiful-rivers ≥10条 → 3条 & 3条 & 4条: agrees with-care",
    "fdi 3亿美元 → 0.8亿美元 & 1亿美元 & 1.2亿美元: agrees 0亿美元 comparable",
    "foreign-projects-100m 2个 → 1个 & 1个: agrees 0个 with-care",
    "western-projects 10个 → 2个 & 3个 & 5个: agrees 0个 comparable",
    "headquarters-projects 5个 → 1个 & 2个 & 2个: agrees 0个 comparable",
  ]);
});

test("the town beside the city over 48 rows: shares of amounts, copies of rates", () => {
  const rows = cityAndTownRows(report, comparisons, { plan: "lujia-2020", town: "lujia" });
  expect(rows).toHaveLength(48);
  expect(rows.every(({ cells, task }) => cells.length === 3 && task !== undefined)).toBe(true);
  const shown = (stance: string) =>
    rows.filter(({ cells }) => cells.every((cell) => cell.stance === stance)).map(({ indicator }) => indicator);
  expect(shown("same")).toEqual([
    "rd-share",
    "fine-managed-roads",
    "beautiful-villages",
    "prefab-buildings",
    "sponge-city",
    "black-odorous-water",
    "good-air-days",
    "pm25",
    "fdi-strategic-share",
    "high-tech-export-share",
    "civility-index",
    "sense-of-safety",
    "crime-free-grids",
    "rule-of-law-satisfaction",
    "health-literacy",
  ]);
  const above = rows.filter(({ cells }) => cells.some(({ stance }) => stance === "higher"));
  expect(
    above.map(({ indicator, cells }) => [indicator, ...cells.map(({ comparison }) => comparison!.margin!.value)]),
  ).toEqual([
    ["invention-patents", 3, 2, 2],
    ["waste-sorting", 20, 20, 0],
    ["strong-collectives", 18, 38, 30],
    ["green-buildings", 0.4, 0.2, 0],
  ]);
  const share = (id: string) =>
    rows
      .find(({ indicator }) => indicator === id)!
      .cells.map(({ comparison }) => comparison?.percentage && Math.round(comparison.percentage.value * 100) / 100);
  expect(share("fdi")).toEqual([6.67, 7.69, 8]);
  expect(share("high-tech-firms")).toEqual([5, 6, 6.67]);
  expect(share("trade-total")).toEqual([1.83, 1.83, 1.83]);
  expect(share("home-care")).toEqual([1.96, 2.19, 2.41]);
  expect(share("foreign-projects-100m")).toEqual([undefined, 6.25, 5]);
  expect(shown("not-its-own")).toHaveLength(6);
});

test("a town’s goals for 2020 beside its results for 2019: three amounts lie below", () => {
  expect(
    lines(
      "trend",
      ({ place, unit }, _, { class: c }) => place === "dianshanhu" && unit === "亿元" && c !== "not-comparable",
    ),
  ).toEqual([
    "revenue 11.68亿元 → 12.1亿元: raised 0.42亿元 comparable",
    "gdp 105亿元 → 107亿元: raised 2亿元 with-care",
    "industrial-output 240亿元 → 242亿元: raised 2亿元 with-care",
    "fixed-investment 19.5亿元 → 18亿元: lowered -1.5亿元 comparable",
    "industrial-investment 4.6亿元 → 4亿元: lowered -0.6亿元 comparable",
    "services-value-added 56.5亿元 → 56亿元: lowered -0.5亿元 with-care",
  ]);
});

test("the city’s goals for 2021 beside its results for 2020", () => {
  const trends = lines("trend", ({ place }, _, { class: c }) => place === "kunshan" && c !== "not-comparable");
  expect(trends).toEqual(
    expect.arrayContaining([
      "gdp +5% → ≥+6%: raised ≥1个百分点 with-care",
      "industrial-output-above-scale +7% → ~+3%: lowered ~-4个百分点 with-care",
      "trade-total 850亿美元 → words: unchanged with-care",
      "fdi 10.5亿美元 → ~11亿美元: raised ~0.5亿美元 with-care",
      "high-tech-firms >+500家 → >+400家: lowered ~-100家 with-care",
      "listed-companies 8家 → ≥6家: lowered ≥-2家 with-care",
      "new-green-area 405万平方米 → 300万平方米: lowered -105万平方米 with-care",
      "new-jobs 3.2万人 → 2.4万个: lowered -0.8万人 with-care",
      "unemployment 1.77% → ≤2.5%: raised ≤0.73个百分点 with-care",
      "rental-housing 1.1万套 → 3000套: lowered -0.8万套 comparable",
      "pigs-in-stock 10.7万头 → 10.6万头: lowered -0.1万头 comparable",
      "kangju-villages 35个 → 35个: unchanged 0个 with-care",
      "rd-share 3.7% → ~3.9%: raised ~0.2个百分点 with-care",
    ]),
  );
  expect(trends).toHaveLength(31);
});

test("the road to 2025, with the growth it needs", () => {
  expect(lines("pace", compared)).toEqual([
    "income 62700元 → 8.5万元: 6.27% with-care",
    "high-tech-firms >2000家 → 3500家: <11.84% with-care",
  ]);
});

test("two cities and two towns for the same year", () => {
  expect(lines("side-by-side", compared)).toEqual([
    "good-air-days 80% → >81%: lower <-1个百分点 with-care",
    "pm25 36微克/立方米 → <35微克/立方米: higher >1微克/立方米 with-care",
    "trade-total ≥14.6亿美元 → 9亿美元: higher ≥5.6亿美元 with-care",
    "rule-of-law-satisfaction 98% → ≥90%: higher ≤8个百分点 with-care",
    "gdp ≥+6% → ≥+6%: equal comparable",
    "revenue ~+6% → ≥+5.5%: higher ~0.5个百分点 with-care",
    "industrial-output-above-scale ~+3% → ~+5%: lower ~-2个百分点 with-care",
    "fixed-investment ~+10% → +15%: lower ~-5个百分点 with-care",
    "retail-sales ~+4.5% → ~+7%: lower ~-2.5个百分点 with-care",
    "fdi ~11亿美元 → 8.8亿美元: higher ~2.2亿美元 with-care",
    "income words → words: equal with-care",
    "unemployment ≤2.5% → ≤2%: higher ~0.5个百分点 with-care",
    "digital-upgrade-projects 1000项 → 1000个: equal 0项 with-care",
    "industrial-investment 250亿元 → 340亿元: lower -90亿元 comparable",
    "firm-rd-growth ≥+10% → ≥+8%: higher ~2个百分点 with-care",
    "pigs-out 18.6万头 → 14万头: higher 4.6万头 comparable",
    "new-jobs 2.4万个 → 2.1万人: higher 0.3万个 with-care",
  ]);
});

test("look-alikes are listed with why, and have no margin", async () => {
  const alike = report.decisions.filter((one) => one.class === "not-comparable" && one.verdict === undefined);
  const label = (ids: readonly string[]) =>
    facts(ids)
      .map(({ label: { en }, period }) => `${en} ${period.last}`)
      .join(" & ");
  const listed = alike.map(({ kind, left, right }) => `${kind}: ${label(left)} ≠ ${label(right)}`);
  await expect(`${listed.join("\n")}\n`).toMatchFileSnapshot("snapshots/look-alikes.txt");
  for (const { kind, left, right } of alike) {
    const found = comparisons.find(
      (one) => one.kind === kind && one.left.join() === left.join() && one.right.join() === right.join(),
    )!;
    expect([found.margin, found.percentage, found.verdict]).toEqual([undefined, undefined, undefined]);
    expect(found.reasons.length).toBeGreaterThan(0);
  }
});

test("what people decided to compare measures one indicator, but for the water zones that only seem to answer", () => {
  const across = report.decisions
    .filter((one) => one.class !== "not-comparable" || one.verdict !== undefined)
    .filter(({ left, right }) => new Set(facts([...left, ...right]).map(({ indicator }) => indicator)).size > 1)
    .map(({ left }) => report.facts.get(left[0]!)!.indicator);
  expect(across).toEqual(["water-sections"]);
});

test("every comparison has its own id, a verdict of its kind, and a caveat in both languages where it asks for care", () => {
  expect(byId.size).toBe(comparisons.length);
  for (const comparison of comparisons) {
    const { id, kind, verdict, class: comparability, reasons } = comparison;
    const caveat = caveatText(comparison, report);
    const allowed: readonly Verdict[] = verdictsOf[kind];
    if (verdict !== undefined) expect(allowed, id).toContain(verdict);
    if (comparability !== undefined && comparability !== "comparable")
      expect([caveat !== undefined, reasons.length > 0], id).toEqual([true, true]);
    expect(caveat?.zh ?? "", id).not.toMatch(/[A-Za-z]{3}/);
    expect((caveat?.en ?? "").replace(/“[^”]*”/g, ""), id).not.toMatch(/\p{Script=Han}/u);
  }
});

test("a town stands beside its city over all plans: every share of the town whose own report names no city", () => {
  const shares = lines("share", ({ place }, _, { class: c }) => place === "dianshanhu" && c !== "not-comparable");
  expect(shares).toEqual([
    "gdp 107亿元 → 4250亿元: 2.52% with-care",
    "revenue 12.1亿元 → 428亿元: 2.83% with-care",
    "fixed-investment 18亿元 → 750亿元: 2.4% with-care",
    "trade-total 9亿美元 → ≥800亿美元: ≤1.13% with-care",
    "industrial-investment 4亿元 → 225亿元: 1.78% with-care",
    "two-illegals 2879平方米 → 17万平方米: 1.69% with-care",
    "illegal-buildings ≥10万平方米 → 507万平方米: ≥1.97% with-care",
  ]);
});

test("the years of a town together beside those of its city, marked as worked out", () => {
  const sums = comparisons.filter(({ kind, left }) => kind === "share" && left.length > 1);
  expect(sums).toHaveLength(10);
  expect(sums.every(({ derived }) => derived)).toBe(true);
  const fdi = sums.find(({ left }) => report.facts.get(left[0]!)!.indicator === "fdi")!;
  expect(line(fdi)).toBe("fdi 0.8亿美元 & 1亿美元 & 1.2亿美元 → 12亿美元 & 13亿美元 & 15亿美元: 7.5% comparable");
});
