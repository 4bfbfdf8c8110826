import { expect, test } from "vitest";
import { formatDate } from "../../src/wording/dates.ts";

test("a date is as exact as is known", () => {
  expect(["2020-06-09", "2021-01", "2021"].map((date) => formatDate(date, "zh"))).toEqual([
    "2020年6月9日",
    "2021年1月",
    "2021年",
  ]);
  expect(["2020-06-09", "2021-01", "2021"].map((date) => formatDate(date, "en"))).toEqual([
    "9 June 2020",
    "January 2021",
    "2021",
  ]);
});
