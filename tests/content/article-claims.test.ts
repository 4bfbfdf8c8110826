/** What the articles say in words about the numbers they show: it must still be so when the numbers change. */
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { amountOf, percentOf } from "../../src/views/amounts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { counted, type Question } from "../../src/views/counted.ts";

const report = loadReport("content");
const comparisons = compareAll(report);
const count = (question: Question) => counted(report, comparisons, question).things.length;
const names = (question: Question) => counted(report, comparisons, question).things.map(({ name }) => name.zh);
const value = (id: string) => report.facts.get(id)!.value!;
const share = (id: string) => comparisons.find((one) => one.id === id)!.percentage!.value;

const outcomes = { of: "outcomes", place: "kunshan", year: "2020", plan: "lujia-2020" };
const revisions = { of: "revisions", place: "kunshan", year: "2021", plan: "lujia-2020" };
const trends = { of: "comparisons", kind: "trend", plan: "dianshanhu-2020", theme: "general", form: "flow" };

test("outcomes-2020: most go unmentioned, of coordination the most, and what is answered is mostly met", () => {
  const [all, silent] = [count(outcomes), count({ ...outcomes, verdict: "not-reported" })];
  expect(silent / all).toBeGreaterThan(0.5);
  const silentPart = (theme: string) =>
    count({ ...outcomes, theme, verdict: "not-reported" }) / count({ ...outcomes, theme });
  const others = ["innovation", "green", "openness", "sharing"].map(silentPart);
  expect(silentPart("coordination")).toBeGreaterThan(Math.max(...others));
  expect(count({ ...outcomes, verdict: "met" })).toBeGreaterThan(count({ ...outcomes, verdict: "missed" }));
  expect(names({ ...outcomes, verdict: "missed" })).toEqual(["万人有效发明专利拥有量", "实际使用外资"]);
});

test("outcomes-2020: the air of 2020 had passed the targets for 2022", () => {
  expect(value("kunshan-2021-095")).toBeLessThan(value("lujia-2020-214"));
  expect(value("kunshan-2021-094")).toBeGreaterThan(value("lujia-2020-208"));
  expect(value("dianshanhu-2020-119")).toBeLessThan(value("lujia-2020-212"));
  expect(value("dianshanhu-2020-117")).toBeGreaterThan(value("lujia-2020-206"));
});

test("nine-months: none was raised, one firmed, most were not repeated", () => {
  expect(count({ ...revisions, verdict: "raised" })).toBe(0);
  expect(names({ ...revisions, verdict: "firmed" })).toEqual(["国省考断面水质达标率"]);
  expect(names({ ...revisions, verdict: "loosened" })).toEqual(["新增绿化面积"]);
  expect(count({ ...revisions, verdict: "not-repeated" })).toBeGreaterThan(count(revisions) / 2);
  expect(value("kunshan-2021-164")).toBeLessThan(value("lujia-2020-224"));
  expect(value("kunshan-2021-164")).toBeGreaterThan(value("kunshan-2021-024"));
  expect(value("kunshan-2021-094")).toBeGreaterThan(value("lujia-2020-207"));
  expect(value("kunshan-2021-095")).toBeLessThan(value("lujia-2020-213"));
  expect(value("kunshan-2021-137")).toBeLessThan(value("lujia-2020-105"));
});

test("town-and-city: no rate is lower, and the largest rise of a share is in western projects", () => {
  const copies = { of: "comparisons", kind: "copy", plan: "lujia-2020" };
  expect(count({ ...copies, verdict: "lower" })).toBe(0);
  expect(count({ ...copies, verdict: "same" })).toBeGreaterThan(count({ ...copies, verdict: "higher" }));
  const western = share("share-lujia-2020-259") - share("share-lujia-2020-257");
  const investment = share("share-lujia-2020-265") - share("share-lujia-2020-263");
  const fdi = share("share-lujia-2020-229") - share("share-lujia-2020-227");
  expect(western).toBeGreaterThan(Math.max(investment, fdi));
  expect(value("kunshan-2021-095")).toBeLessThan(value("lujia-2020-217"));
});

test("below-last-year: the targets that rise ask for slower growth than the year before had", () => {
  expect(names({ ...trends, verdict: "lowered" })).toEqual(["固定资产投资", "工业投资", "服务业增加值"]);
  for (const [result, growth, target] of [
    ["dianshanhu-2020-002", "dianshanhu-2020-003", "dianshanhu-2020-188"],
    ["dianshanhu-2020-004", "dianshanhu-2020-005", "dianshanhu-2020-187"],
    ["dianshanhu-2020-006", "dianshanhu-2020-007", "dianshanhu-2020-189"],
  ] as const) {
    const asked = percentOf(report, amountOf(report, target), amountOf(report, result)) - 100;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(value(growth));
  }
  const before = (result: string, growth: string) => amountOf(report, `${result}/${growth}`).value;
  expect(value("dianshanhu-2020-192")).toBeGreaterThan(before("dianshanhu-2020-009", "dianshanhu-2020-010"));
  expect(value("dianshanhu-2020-191")).toBeGreaterThan(before("dianshanhu-2020-012", "dianshanhu-2020-013"));
});

test("same-year: Kunshan’s investment would be the larger, Changshu’s share of industry in it too", () => {
  const kunshan = amountOf(report, "kunshan-2021-007*kunshan-2021-162");
  expect(kunshan.value).toBeGreaterThan(value("changshu-2021-015"));
  const industry = percentOf(report, amountOf(report, "kunshan-2021-185"), kunshan);
  expect(
    percentOf(report, amountOf(report, "changshu-2021-017"), amountOf(report, "changshu-2021-015")),
  ).toBeGreaterThan(industry);
  expect(value("kunshan-2021-095")).toBeLessThan(Math.min(value("lujia-2020-213"), value("changshu-2021-058")));
});

test("to-2025: income must grow between its past rates, high-tech firms more slowly than before", () => {
  const income = share("pace-kunshan-2022-013");
  expect(income).toBeGreaterThan(value("kunshan-2021-014"));
  expect(income).toBeLessThan(value("kunshan-2021-140"));
  const yearly = (value("kunshan-2022-010") - value("kunshan-2021-040")) / 5;
  expect(yearly).toBeLessThan(Math.min(value("kunshan-2021-039"), value("kunshan-2021-192")));
});
