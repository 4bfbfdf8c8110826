import { expect, test } from "vitest";
import { parsePlan } from "../../src/data/plans.ts";
import { editionFiles, file } from "./editions.ts";

const record = editionFiles("small").find(({ name }) => name === "plans/yunxi-2021/plan.yaml")!;
const plan = (text = record.text) => parsePlan(file(record.name, text))[0]!.item;

test("a plan's record becomes the plan, periods read and texts in two languages", () => {
  expect(plan()).toMatchObject({
    id: "yunxi-2021",
    title: { zh: "云溪市2021年政府工作报告", en: "Yunxi government work report 2021" },
    date: "2021-01",
    dateNote: undefined,
    period: { first: 2021, last: 2021 },
    source: { published: undefined, note: { en: "A made-up text, for tests only" } },
    copy: { rules: ["pinyin", "traditional", "private-use", "typesetting"] },
  });
});

test("what is printed and what is taken as true stand in the record", () => {
  expect(plan().copy.repairs[0]).toMatchObject({ printed: "以?内", read: "以内" });
  expect(plan().corrections[0]).toMatchObject({ at: "3:1-4", printed: "2022", taken: "2020" });
});

test("a plan that was never verified has empty seals", () => {
  const unsealed = record.text.replace(/^verified:\n(?: .*\n)*/m, "");
  expect(plan(unsealed).verified).toEqual({ facts: "", setAside: "" });
});

test("a day, a month or a year is a date", () => {
  for (const date of ["2021-01-15", "2021-01", "2021"])
    expect(plan(record.text.replace('date: "2021-01"', `date: "${date}"`)).date).toBe(date);
});

test("a period that is missing or wrong is asked for as years", () => {
  const problems = (text: string) =>
    parsePlan(file(record.name, text))[1].map(({ message, expected }) => `${message}; ${expected}`);
  const years = "a year or two from 1990 to 2060, as 2020 or 2016-2020";
  expect(problems(record.text.replace(/^period:.*\n/m, ""))).toEqual([`is missing; ${years}`]);
  expect(problems(record.text.replace(/^period:.*$/m, "period: 20 21"))).toEqual([`"20 21" is not a period; ${years}`]);
});
