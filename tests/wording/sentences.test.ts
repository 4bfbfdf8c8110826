import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Comparison, Fact } from "../../src/data/model.ts";
import { marginWords } from "../../src/wording/chart-words.ts";
import { factSentence, verdictSentence } from "../../src/wording/sentences.ts";

const report = loadReport("content");
const find = (test: (fact: Fact) => boolean) => [...report.facts.values()].find(test)!;
const target = find(
  (f) => f.plan === "lujia-2020" && f.indicator === "fdi" && f.place === "kunshan" && f.period.last === 2020,
);
const result = find(
  (f) => f.plan === "kunshan-2021" && f.indicator === "fdi" && f.period.first === 2020 && f.form === "flow",
);
const town = find(
  (f) => f.plan === "lujia-2020" && f.indicator === "fdi" && f.place === "lujia" && f.period.last === 2020,
);
const comparison = (given: Partial<Comparison>): Comparison =>
  ({
    id: "x",
    standing: "compared",
    kind: "outcome",
    left: [target.id],
    right: [result.id],
    verdict: "missed",
    percentage: undefined,
    margin: { value: -1.5, bound: "eq", unit: "亿美元" },
    class: "comparable",
    reasons: [],
    caveats: [],
    derived: false,
    decided: false,
    ...given,
  }) as Comparison;

test("a fact is said with place, period, kind and value, and in English with what is printed", () => {
  expect(factSentence(target, report, "zh")).toBe("昆山市2020年实际使用外资目标：12亿美元");
  expect(factSentence(target, report, "en")).toBe(
    "Foreign investment actually used, Kunshan, 2020, target: USD 1.2 billion (12亿美元)",
  );
});

test("a verdict on a target says on which side of it the result lies", () => {
  expect(verdictSentence(comparison({}), report, "zh")).toBe("未达到，比目标低1.5亿美元");
  expect(verdictSentence(comparison({}), report, "en")).toBe("Missed, USD 150 million below the target");
  const lower = comparison({ verdict: "met", margin: { value: -7, bound: "eq", unit: "微克/立方米" } });
  expect(verdictSentence(lower, report, "en")).toBe("Met, 7 µg/m³ below the target");
});

test("a margin with a bound is said with it: over 71 against 75 is less than 4 short", () => {
  const short = comparison({ margin: { value: -4, bound: "gt", unit: "件" } });
  expect(verdictSentence(short, report, "zh")).toBe("未达到，比目标低不到4件");
  expect(verdictSentence(short, report, "en")).toBe("Missed, less than 4 below the target");
  const over = comparison({ verdict: "met", margin: { value: 100, bound: "gt", unit: "家" } });
  expect(verdictSentence(over, report, "zh")).toBe("达到，比目标高超过100家");
});

test("at least and at most stand before the side, and of a bound no distance is said that it does not set", () => {
  const over = comparison({ verdict: "met", margin: { value: 50, bound: "le", unit: "亿美元" } });
  expect(verdictSentence(over, report, "zh")).toBe("达到，比目标至多高50亿美元");
  expect(marginWords(over, report, "zh")).toBe("至多高50亿美元");
  expect(marginWords(comparison({ margin: { value: -4, bound: "eq", unit: "件" } }), report, "zh")).toBe("少4件");
  // 90以上 in the text, 92 in the annex: what the text means may be 90 or 200.
  const restated = comparison({
    kind: "restatement",
    verdict: "differs",
    margin: { value: -2, bound: "ge", unit: "件" },
  });
  expect(verdictSentence(restated, report, "zh")).toBe("不一致");
  const plain = comparison({ ...restated, margin: { value: -2, bound: "eq", unit: "件" } } as Partial<Comparison>);
  expect(verdictSentence(plain, report, "zh")).toBe("不一致，相差2件");
});

test("a percentage is rounded once, half up", () => {
  const share = { kind: "share", left: [town.id], right: [target.id], verdict: undefined } as const;
  const said = (value: number) =>
    verdictSentence(comparison({ ...share, percentage: { value, bound: "eq" } }), report, "en");
  expect(said((4.5 / 390) * 100)).toContain(" 1.2% ");
  expect(said(1.15)).toContain(" 1.2% ");
});

test("a share names the town and the city", () => {
  const share = comparison({
    kind: "share",
    left: [town.id],
    right: [target.id],
    verdict: undefined,
    percentage: { value: 6.6667, bound: "eq" },
  });
  expect(verdictSentence(share, report, "zh")).toBe("陆家镇的数相当于昆山市的6.7%");
  expect(verdictSentence(share, report, "en")).toBe("Lujia’s figure comes to 6.7% of Kunshan’s");
});

test("a verdict without a margin stands alone, and what is not compared says so", () => {
  expect(verdictSentence(comparison({ verdict: "not-reported", margin: undefined }), report, "en")).toBe(
    "Not reported",
  );
  expect(
    verdictSentence(
      comparison({ standing: "not-compared", class: "not-comparable", verdict: undefined, margin: undefined }),
      report,
      "zh",
    ),
  ).toBe("不作比较");
});
