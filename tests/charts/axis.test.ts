import { expect, test } from "vitest";
import { formatTick, valueAxis, yearAxis } from "../../src/charts/axis.ts";

test("zero is on the axis where it is near and not where it is far", () => {
  expect(valueAxis([20, 75], [0, 300]).domain).toEqual([0, 80]);
  expect(valueAxis([74.5, 76.2], [0, 300]).domain[0]).toBeGreaterThan(70);
  expect(valueAxis([74.5, 76.2], [0, 300], { zero: true }).domain[0]).toBe(0);
});

test("labels side by side have as many ticks as leave room for theirs", () => {
  const upright = valueAxis([0, 186_000], [0, 490]).ticks;
  const across = valueAxis([0, 186_000], [0, 490], { across: true }).ticks;
  expect(upright.map(({ text }) => text)).toContain("180,000");
  expect(across.map(({ text }) => text)).toEqual(["0", "50,000", "100,000", "150,000", "200,000"]);
});

test("negative values have their place, with a true minus", () => {
  const axis = valueAxis([-12, 30], [0, 300]);
  expect(axis.position(0)).toBeGreaterThan(axis.position(-12));
  expect(formatTick(-2.5)).toBe("−2.5");
});

test("one value, equal values and no values still make an axis", () => {
  expect(valueAxis([], [0, 300]).domain).toEqual([0, 1]);
  expect(valueAxis([0, 0], [0, 300]).domain).toEqual([0, 1]);
  expect(valueAxis([400, 400], [0, 300]).domain).toEqual([0, 400]);
  expect(valueAxis([-3], [0, 300]).domain[1]).toBe(0);
});

test("between whole numbers there are no ticks at fractions", () => {
  expect(valueAxis([1, 1], [0, 300]).ticks.map(({ text }) => text)).toEqual(["0", "1"]);
  expect(valueAxis([0.5, 1], [0, 300]).ticks.length).toBeGreaterThan(2);
});

test("ticks have commas from five digits on and no float dust", () => {
  expect([4250, 12500, 0.1 + 0.2, 1234567].map(formatTick)).toEqual(["4250", "12,500", "0.3", "1,234,567"]);
});

test("every year has a tick where there is room", () => {
  const { ticks } = yearAxis(2019, 2022, [0, 200]);
  expect(ticks).toEqual(["2019", "2020", "2021", "2022"].map((text, i) => ({ text, at: 25 + 50 * i })));
});

test("where there is no room the ends and the marked years come first, then every fifth", () => {
  const { ticks } = yearAxis(2019, 2035, [0, 240], [2022]);
  expect(ticks.map(({ text }) => text)).toEqual(["2019", "2022", "2025", "2030", "2035"]);
});
