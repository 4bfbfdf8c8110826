import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, product, quotient, sum } from "../../src/data/decimal.ts";

test("tenths add up as they do on paper", () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([225, 0.07, -0.07])).toBe(225);
  expect(sum([])).toBe(0);
  expect(difference(71.2, 75)).toBe(-3.8);
});

test("products lose nothing, however large or small the factor", () => {
  expect(product(1.1, 1.1)).toBe(1.21);
  expect(product(9000.8, 100_000_000)).toBe(900_080_000_000);
  expect(product(3, 1e-7)).toBe(3e-7);
  expect(product(-2.5, 4)).toBe(-10);
});

test("quotients are rounded half away from zero to the places asked for", () => {
  expect(quotient(1, 3, 4)).toBe(0.3333);
  expect(quotient(1, 8, 2)).toBe(0.13);
  expect(quotient(-1, 8, 2)).toBe(-0.13);
  expect(quotient(0, 7, 2)).toBe(0);
});

test("what is no number cannot be reckoned with", () => {
  expect(() => quotient(1, 0, 2)).toThrow("division of 1 by zero");
  expect(() => sum([Number.NaN])).toThrow("not a finite number");
});

test("adding and taking away the same decimal changes nothing", () => {
  const decimal = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(5)).map(([n, p]) => Number(`${n}e-${p}`));
  const holds = fc.property(decimal, decimal, (a, b) => {
    expect(difference(sum([a, b]), b)).toBe(a + 0);
  });
  fc.assert(holds, { seed: 20261122 });
});

test("what is too large for a number is an error, not infinity", () => {
  expect(() => product(1e200, 1e200)).toThrow(RangeError);
  expect(() => sum([Number.MAX_VALUE, Number.MAX_VALUE])).toThrow(RangeError);
  expect(() => quotient(Number.NaN, 1, 2)).toThrow(RangeError);
});
