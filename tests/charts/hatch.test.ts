import { expect, test } from "vitest";
import { hatchPath } from "../../src/charts/hatch.ts";

test("hatching stays inside its box", () => {
  const numbers = [...hatchPath({ x: 10, y: 20, width: 12, height: 6 }).matchAll(/([\d.]+),([\d.]+)/g)];
  expect(numbers.length).toBeGreaterThan(4);
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeGreaterThanOrEqual(10);
    expect(Number(x)).toBeLessThanOrEqual(22);
    expect(Number(y)).toBeGreaterThanOrEqual(20);
    expect(Number(y)).toBeLessThanOrEqual(26);
  }
});

test("a box without area has no lines", () => {
  expect(hatchPath({ x: 0, y: 0, width: 0, height: 6 })).toBe("");
});
