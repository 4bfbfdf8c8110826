import { expect, test } from "vitest";
import { fact, year } from "../small-report.ts";
import { found, short } from "./found.ts";
import { text } from "../../texts.ts";

const flow = (id: string, value: number, first: number, last = first) =>
  fact({ id, value, form: "flow", period: year(first, last) });
const yearly = [flow("plan-2", 0.8, 2020), flow("plan-3", 1, 2021), flow("plan-4", 1.2, 2022)];
const table = (...facts: string[]) => [{ facts }];

test("the text is held against the plan’s table", () => {
  const facts = [
    fact({ id: "plan-1", bound: "gt", value: 200 }),
    fact({ id: "plan-2", value: 200 }),
    fact({ id: "plan-3", value: 200 }),
  ];
  expect(found("restatement", { facts, tasks: table("plan-3") }).map(short)).toEqual([
    "plan-1 → plan-3: agrees-but-bound",
    "plan-2 → plan-3: agrees 0家",
  ]);
});

test("units are converted before a figure is said to differ", () => {
  const facts = [fact({ id: "plan-1", value: 12_000, unit: "套" }), fact({ id: "plan-2", value: 1.2, unit: "万套" })];
  const [restated] = found("restatement", { facts, tasks: table("plan-2") });
  expect([short(restated!), restated!.class, restated!.reasons]).toEqual([
    "plan-1 → plan-2: agrees 0套",
    "comparable",
    ["unit"],
  ]);
});

test("another number differs, also where it lies within the bound", () => {
  const facts = [fact({ id: "plan-1", bound: "ge", value: 90 }), fact({ id: "plan-2", value: 92 })];
  const [restated] = found("restatement", { facts, tasks: table("plan-2") });
  expect([short(restated!), restated!.class]).toEqual(["plan-1 → plan-2: differs ge -2家", "with-care"]);
});

test("in running text only a figure under the same label is stated again", () => {
  const label = (zh: string) => ({ label: text(zh) });
  const facts = [fact({ id: "plan-1", value: 2, ...label("团队") }), fact({ id: "plan-2", ...label("个人") })];
  expect(found("restatement", { facts })).toEqual([]);
  expect(found("restatement", { facts: [facts[0]!, { ...facts[0]!, id: "plan-2", order: 2 }] })).toHaveLength(1);
});

test("the yearly parts of a total add up, without float dust", () => {
  const [sum] = found("sum", { facts: [flow("plan-1", 3, 2020, 2022), ...yearly] });
  expect([short(sum!), sum!.derived]).toEqual(["plan-1 → plan-2+plan-3+plan-4: agrees 0家", true]);
});

test("parts that do not add up differ by the margin", () => {
  const [sum] = found("sum", { facts: [flow("plan-1", 3.5, 2020, 2022), ...yearly] });
  expect([sum!.verdict, sum!.margin]).toEqual(["differs", { value: 0.5, bound: "eq", unit: "家" }]);
});

test("a floor over all years is met by parts that reach it", () => {
  const facts = [{ ...flow("plan-1", 2.5, 2020, 2022), bound: "ge" as const }, ...yearly];
  const [sum] = found("sum", { facts });
  expect([sum!.verdict, sum!.margin, sum!.reasons]).toEqual([
    "agrees",
    { value: -0.5, bound: "ge", unit: "家" },
    ["bound-only"],
  ]);
});

test("a year without a target counts for nothing, a missing year prevents the sum", () => {
  const unset = fact({ id: "plan-2", form: "flow", absent: "not-set" });
  const [sum] = found("sum", { facts: [flow("plan-1", 2.2, 2020, 2022), unset, ...yearly.slice(1)] });
  expect([short(sum!), sum!.reasons]).toEqual(["plan-1 → plan-3+plan-4: agrees 0家", ["period"]]);
  expect(found("sum", { facts: [flow("plan-1", 2.2, 2020, 2022), ...yearly.slice(1)] })).toEqual([]);
});

test("levels, shares and a floor held every year are not added up", () => {
  const levels = [flow("plan-1", 3, 2020, 2022), ...yearly].map((one) => ({ ...one, form: "level" as const }));
  expect(found("sum", { facts: levels })).toEqual([]);
  const held = [
    flow("plan-1", 14.6, 2020, 2022),
    flow("plan-2", 14.6, 2020),
    flow("plan-3", 14.6, 2021),
    flow("plan-4", 14.6, 2022),
  ];
  expect(found("sum", { facts: held })).toEqual([]);
});

test("a total that the text states twice is restated, also where the table has only its yearly parts", () => {
  const facts = [flow("plan-1", 3, 2020, 2022), ...yearly, flow("plan-5", 3, 2020, 2022)];
  expect(found("restatement", { facts, tasks: table("plan-2", "plan-3", "plan-4") }).map(short)).toEqual([
    "plan-1 → plan-5: agrees 0家",
  ]);
});
