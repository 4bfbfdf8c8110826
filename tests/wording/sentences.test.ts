import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Comparison, Fact } from "../../src/data/model.ts";
import { factSentence, verdictSentence } from "../../src/wording/sentences.ts";

const report = loadReport("content");
const find = (test: (fact: Fact) => boolean) => [...report.facts.values()].find(test)!;
const target = find(
  (f) => f.plan === "lujia-2020" && f.indicator === "fdi" && f.place === "kunshan" && f.period.last === 2020,
);
const town = find(
  (f) => f.plan === "lujia-2020" && f.indicator === "fdi" && f.place === "lujia" && f.period.last === 2020,
);
const comparison = (given: Partial<Comparison>): Comparison => ({
  id: "x",
  kind: "outcome",
  left: [target.id],
  right: [],
  verdict: "missed",
  percentage: undefined,
  margin: -1.5,
  marginUnit: "亿美元",
  class: "comparable",
  reasons: [],
  caveat: undefined,
  derived: false,
  decided: false,
  ...given,
});

test("a fact is said with place, period, kind and value, and in English with what is printed", () => {
  expect(factSentence(target, report, "zh")).toBe("昆山市2020年实际使用外资目标：12亿美元");
  expect(factSentence(target, report, "en")).toBe(
    "Foreign investment actually used, Kunshan, 2020, target: USD 1.2 billion (12亿美元)",
  );
});

test("a verdict on a target says on which side of it the result lies", () => {
  expect(verdictSentence(comparison({}), report, "zh")).toBe("未达到，比目标低1.5亿美元");
  expect(verdictSentence(comparison({}), report, "en")).toBe("Missed, USD 150 million below the target");
  const lower = comparison({ verdict: "met", margin: -7, marginUnit: "微克/立方米" });
  expect(verdictSentence(lower, report, "en")).toBe("Met, 7 µg/m³ below the target");
});

test("a share names the town and the city", () => {
  const share = comparison({
    kind: "share",
    left: [town.id],
    right: [target.id],
    verdict: undefined,
    percentage: 6.6667,
  });
  expect(verdictSentence(share, report, "zh")).toBe("陆家镇相当于昆山市的6.7%");
});

test("a verdict without a margin stands alone, and what is not compared says so", () => {
  expect(verdictSentence(comparison({ verdict: "not-reported", margin: undefined }), report, "en")).toBe(
    "Not reported",
  );
  expect(verdictSentence(comparison({ verdict: undefined, margin: undefined }), report, "zh")).toBe("不作比较");
});
