import { expect, test } from "vitest";
import { formatPeriod, parsePeriod } from "../../src/data/periods.ts";

test("a period is a year, or two in their order", () => {
  expect(parsePeriod("2020")).toEqual({ first: 2020, last: 2020 });
  expect(parsePeriod("2016-2020")).toEqual({ first: 2016, last: 2020 });
});

test("nothing else is a period", () => {
  for (const text of ["", "20", "2020-2020", "2020-2016", "1989", "2061", "2020-", "2020–2022", "2020-22"])
    expect([text, parsePeriod(text)]).toEqual([text, undefined]);
});

test("a period is written as it is read", () => {
  for (const text of ["2035", "2021-2025"]) expect(formatPeriod(parsePeriod(text)!)).toBe(text);
});
