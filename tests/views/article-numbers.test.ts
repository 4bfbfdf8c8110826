import fc from "fast-check";
import { expect, test } from "vitest";
import { articleComponents } from "../../src/data/article-components.ts";
import { numberFault } from "../../src/views/article-numbers.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { fact, smallReport, year } from "./small-report.ts";

const report = smallReport({
  facts: [
    fact({ id: "plan-001", value: 12 }),
    fact({ id: "report-001", value: 10, kind: "actual" }),
    fact({ id: "report-002", value: 40, unit: "%", form: "share", indicator: "air" }),
    fact({ id: "later-001", value: 0, period: year(2025) }),
  ],
});
const comparisons = new Map(compareAll(report).map((one) => [one.id, one]));
const faultOf = (component: string, attributes: Readonly<Record<string, string>>) =>
  numberFault({ component, attributes, line: 1 }, report, comparisons)?.message;

test("a component that works nothing out is told why, before any page is made", () => {
  expect(faultOf("Amount", { of: "report-001/report-002" })).toBe(
    "<Amount> cannot be worked out: report-002 is no growth in %",
  );
  expect(faultOf("Percent", { of: "plan-001", in: "later-001" })).toBe(
    "<Percent> cannot be worked out: division of 1200 by zero",
  );
  expect(faultOf("Percent", { of: "plan-001", in: "report-002" })).toBe(
    "<Percent> cannot be worked out: % cannot become 家",
  );
  expect(faultOf("Growth", { from: "later-001", to: "plan-001", yearly: "yes" })).toBe(
    "<Growth> cannot be worked out: from 2025 to 2020 is backward",
  );
  expect(faultOf("Difference", { of: "plan-001", from: "report-001", yearly: "yes" })).toBe(
    "<Difference> cannot be worked out: from 2020 to 2020 is no year",
  );
  expect(faultOf("Amount", { of: "plan-001+report-001" })).toBeUndefined();
});

test("a comparison without a margin, a verdict or a percentage has none to show", () => {
  const [id] = comparisons.keys();
  expect(faultOf("Margin", { of: id! })).toBeUndefined();
  expect(faultOf("Verdict", { of: id! })).toBeUndefined();
  expect(faultOf("Percentage", { of: id! })).toBe(`the comparison "${id}" has no percentage`);
});

test("whatever an article counts by, it is counted or said to be wrong: nothing else is thrown", () => {
  const question = articleComponents["Count"]!.attributes;
  const value = fc.constantFrom("city", "plan", "report", "theme", "2020", "met", "share", "number", "rising", "");
  const asked = fc.record(Object.fromEntries(Object.keys(question).map((name) => [name, value])), { requiredKeys: [] });
  const of = "oneOf" in question["of"]! ? fc.constantFrom(...question["of"].oneOf) : value;
  fc.assert(
    fc.property(asked, of, (rest, what) => void faultOf("Count", { ...rest, of: what })),
    { numRuns: 500 },
  );
});
