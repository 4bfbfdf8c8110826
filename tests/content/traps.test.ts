import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";

const { facts } = loadReport("content");

/** What a fact of the city's report of 2021 says: value, unit, bound, form, kind, period, place. */
function said(number: string, plan = "kunshan-2021"): string {
  const f = facts.get(`${plan}-${number}`)!;
  return `${f.bound} ${f.digits} ${f.unit} ${f.form} ${f.kind} ${f.period.first}-${f.period.last} ${f.place}`;
}

test("分别 and 均 lists give one fact for each indicator", () => {
  expect([said("027"), said("028")].map((s) => s.slice(0, 7))).toEqual(["eq 51 %", "eq 47 %"]);
  expect(said("187")).toBe(said("188"));
  expect(facts.get("kunshan-2021-187")!.at).toBe(facts.get("kunshan-2021-188")!.at);
});

test("an addition is no total, and an elided subject is found", () => {
  expect(said("039")).toBe("gt 500 家 change actual 2020-2020 kunshan");
  expect(said("040")).toBe("gt 2000 家 level actual 2020-2020 kunshan");
});

test("a threshold inside a name is no value, and a grade is no bound", () => {
  expect(said("174")).toBe("eq 5 个 flow target 2021-2021 kunshan");
  expect(said("194")).toBe("eq 15 个 flow target 2021-2021 kunshan");
  expect(said("171")).toMatch(/^ge 560 /);
});

test("falls are negative growth, points are not per cent, units change inside a list", () => {
  expect(said("113")).toMatch(/^eq -78 % growth/);
  expect(said("063", "changshu-2021")).toMatch(/^eq 16 个百分点 change/);
  expect([said("229"), said("230")].map((s) => s.slice(0, 9))).toEqual(["eq 2.3 万亩", "eq 5000 亩"]);
});

test("预计 covers its whole sentence, a five-year total is no year's result, the zone is not the city", () => {
  for (const number of ["001", "002", "011", "014"]) expect(said(number)).toContain("estimate 2020-2020");
  expect(said("135")).toContain("41.3 亿美元 flow actual 2016-2020");
  expect(said("024")).toContain("10.5 亿美元 flow actual 2020-2020");
  expect(said("066")).toContain("kunshan-development-zone");
});
