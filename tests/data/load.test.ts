import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";

test("the small edition becomes one report, plans in the order of their dates", () => {
  const report = loadReport("tests/fixtures/small");
  expect([...report.plans.keys()]).toEqual(["liupu-2020", "yunxi-2021"]);
  expect(report.facts.size).toBe(58);
  expect(report.facts.get("yunxi-2021-010")).toMatchObject({ value: 3.7, digits: "3.70", unit: "%", bound: "eq" });
  expect(report.facts.get("liupu-2020-023")).toMatchObject({ absent: "not-set", value: undefined, bound: undefined });
});
