import { expect, test } from "vitest";
import type { Fact } from "../../../src/data/model.ts";
import { indicatorFinding } from "../../../src/views/charts/indicator-finding.ts";
import { fact, smallReport, year } from "../small-report.ts";

type Said = Partial<Pick<Fact, "value" | "valueMax" | "bound" | "kind">> & { readonly value: number };

/** What is found of two numbers of one place, of 2020 and of 2022, in both languages. */
function found(kind: Fact["kind"], first: Said, last: Said): string {
  const facts = [
    fact({ id: "plan-1", kind, period: year(2020), ...first }),
    fact({ id: "plan-2", kind, period: year(2022), ...last }),
  ];
  const report = smallReport({ facts });
  return [indicatorFinding(facts, [], report, "zh"), indicatorFinding(facts, [], report, "en")].join(" ");
}
const course = /同为|升到|降到|the same|rises|falls/;

test("exact results and targets rise, fall or stay", () => {
  expect(found("actual", { value: 100 }, { value: 110 })).toContain("city的实绩由2020年的100家升到2022年的110家。");
  expect(found("actual", { value: 100 }, { value: 90 })).toContain("falls from 100");
  expect(found("target", { value: 100 }, { value: 100 })).toContain("city2020年与2022年的目标同为100家。");
  expect(found("target", { value: 100, bound: "gt" }, { value: 80, bound: "gt" })).toContain("降到");
});

test("results that are only bounds have a course only where their ranges and their numbers lie apart", () => {
  const over = (value: number) => ({ value, bound: "gt" as const });
  expect(found("actual", { value: 100 }, over(110))).toContain("升到");
  expect(found("actual", over(100), { value: 90 })).toContain("降到");
  // 100 after over 100 is less, whatever the numbers look like; over 110 after over 100 may be anything.
  expect(found("actual", over(100), { value: 100 })).not.toMatch(course);
  expect(found("actual", over(100), over(110))).not.toMatch(course);
  expect(found("actual", { value: 100, bound: "approx" }, { value: 102, bound: "approx" })).not.toMatch(course);
});

test("a floor and a ceiling of targets, or ranges, are set out and not said to rise or fall", () => {
  const [floor, ceiling] = [
    { value: 100, bound: "ge" as const },
    { value: 110, bound: "le" as const },
  ];
  expect(found("target", floor, ceiling)).not.toMatch(course);
  expect(found("target", floor, ceiling)).toContain("2020年目标");
  const range = (value: number, valueMax: number) => ({ value, valueMax, bound: "range" as const });
  expect(found("target", range(10, 20), range(10, 30))).not.toMatch(course);
});

test("an estimate is called one, and is no end of a course of results", () => {
  const said = found("actual", { value: 100 }, { value: 110, kind: "estimate" });
  expect(said).not.toMatch(course);
  expect(said).toMatch(/2022年预计实绩110家.*estimate: 110/);
});
