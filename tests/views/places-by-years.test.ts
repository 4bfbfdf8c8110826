import { expect, test } from "vitest";
import { placesByYears } from "../../src/views/places-by-years.ts";
import { fact, smallReport, year } from "./small-report.ts";

test("years stand in order, totals of several years last, and places that say nothing are left out", () => {
  const facts = [
    fact({ id: "plan-1", value: 9, period: year(2016, 2020), form: "flow" }),
    fact({ id: "plan-2", value: 3, period: year(2021) }),
    fact({ id: "other-1", place: "neighbour", value: 2, kind: "actual", period: year(2020), unit: "套" }),
  ];
  const { periods, rows, unit, plans } = placesByYears(smallReport({ facts }), [], facts);
  expect(periods).toEqual([year(2020), year(2021), year(2016, 2020)]);
  const ids = rows.map(({ place, cells }) => [place.id, cells.map(({ facts: own }) => own.map(({ id }) => id).join())]);
  expect(ids).toEqual([
    ["city", ["", "plan-2", "plan-1"]],
    ["neighbour", ["other-1", "", ""]],
  ]);
  expect([unit, plans.map(({ id }) => id)]).toEqual(["", ["plan", "other"]]);
  expect(placesByYears(smallReport({ facts }), [], facts.slice(0, 2)).unit).toBe("家");
});
