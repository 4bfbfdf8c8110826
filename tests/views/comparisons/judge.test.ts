import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bound, Direction } from "../../../src/data/vocabulary.ts";
import { judgeOutcome, order } from "../../../src/views/comparisons/judge.ts";
import { readNumber, type Reading } from "../../../src/views/comparisons/readings.ts";

type Value = number | readonly [Bound, number, number?];
const read = (value: Value): Reading =>
  typeof value === "number" ? readNumber(value, "eq") : readNumber(value[1], value[0], value[2]);
const judge = (target: Value, result: Value, direction: Direction = "higher") => {
  const { verdict, margin, sure } = judgeOutcome(read(target), read(result), direction);
  return [verdict, margin, sure ? "sure" : "care"];
};

test.each<[string, Value, Value, Direction, unknown[]]>([
  ["a higher result meets", 12, 12.5, "higher", ["met", 0.5, "sure"]],
  ["an equal result meets with no margin", 3.7, 3.7, "higher", ["met", 0, "sure"]],
  ["a lower result misses, without float dust", 12, 10.5, "higher", ["missed", -1.5, "sure"]],
  ["83.6 against 78 is 5.6, not 5.599999", 78, 83.6, "higher", ["met", 5.6, "sure"]],
  ["lower is better", 37, 30, "lower", ["met", -7, "sure"]],
  ["lower is better, and higher misses", 37, 38, "lower", ["missed", 1, "sure"]],
  ["more than 71 misses 75", 75, ["gt", 71], "higher", ["missed", -4, "care"]],
  ["more than 2000 meets 2000 with no known margin", 2000, ["gt", 2000], "higher", ["met", 0, "care"]],
  ["more than 2000 meets more than 2000", ["gt", 2000], ["gt", 2000], "higher", ["met", 0, "care"]],
  ["exactly 2000 misses more than 2000", ["gt", 2000], 2000, "higher", ["missed", 0, "sure"]],
  [
    "at least 2000 may or may not be more than 2000",
    ["gt", 2000],
    ["ge", 2000],
    "higher",
    ["not-checkable", 0, "care"],
  ],
  ["a floor is met above it", ["ge", 800], 850, "higher", ["met", 50, "sure"]],
  ["a floor is met on it", ["ge", 800], 800, "higher", ["met", 0, "sure"]],
  ["a ceiling is met on it", ["le", 2.5], 2.5, "lower", ["met", 0, "sure"]],
  ["a ceiling is met below it", ["le", 2.5], 1.77, "lower", ["met", -0.73, "sure"]],
  ["an open ceiling is missed on it", ["lt", 35], 35, "lower", ["missed", 0, "sure"]],
  ["a ceiling holds even where higher is better", ["le", 5], 6, "higher", ["missed", 1, "sure"]],
  ["zero is a target", 0, 0, "lower", ["met", 0, "sure"]],
  ["one accident misses a target of none", 0, 1, "lower", ["missed", 1, "sure"]],
  ["a deeper fall meets a fall", -10, -12, "lower", ["met", -2, "sure"]],
  ["a lesser fall misses it", -10, -8.5, "lower", ["missed", 1.5, "sure"]],
  ["a fall of more than 10 meets a fall of 10", -10, ["lt", -10], "lower", ["met", 0, "care"]],
  ["shrinking less than planned meets where higher is better", -3, -2, "higher", ["met", 1, "sure"]],
  ["a range is met from its lower end", ["range", 1, 2], 1, "higher", ["met", 0, "sure"]],
  ["a range is met above it where higher is better", ["range", 1, 2], 5, "higher", ["met", 4, "sure"]],
  ["a range is met up to its upper end where lower is better", ["range", 1, 2], 2, "lower", ["met", 0, "sure"]],
  ["a range holds on both sides where neither is better", ["range", 1, 2], 3, "none", ["missed", 1, "sure"]],
  ["a range against a floor that it clears", ["ge", 1], ["range", 1, 2], "higher", ["met", 0, "sure"]],
  [
    "a range on both sides of a floor decides nothing",
    ["ge", 75],
    ["range", 70, 80],
    "higher",
    ["not-checkable", -5, "care"],
  ],
  ["a floor against a range", ["range", 1, 2], ["ge", 1], "higher", ["met", 0, "care"]],
  ["nearly 6 meets 5.6 with care", 5.6, ["approx", 6], "higher", ["met", 0.4, "care"]],
  ["about 11 is met by 10.9 with care", ["approx", 11], 10.9, "higher", ["met", -0.1, "care"]],
  ["about 11 is missed by 9", ["approx", 11], 9, "higher", ["missed", -2, "care"]],
  ["less than 70 misses 75, by how much is not known", 75, ["lt", 70], "higher", ["missed", -5, "care"]],
  ["more than 40 misses a ceiling of 37, by how much is not known", 37, ["gt", 40], "lower", ["missed", 3, "care"]],
  ["neither direction: an equal number meets", 40, 40, "none", ["met", 0, "sure"]],
  ["neither direction: another number is no miss", 40, 42, "none", ["not-checkable", 2, "care"]],
  ["neither direction: a floor still binds", ["ge", 40], 38, "none", ["missed", -2, "sure"]],
  ["just over 30 meets a ceiling of 37", 37, ["gt", 30], "lower", ["met", -7, "care"]],
])("%s", (_, target, result, direction, expected) => {
  expect(judge(target, result, direction)).toEqual(expected);
});

const number = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
const plain = fc.constantFrom<Bound>("eq", "gt", "ge", "lt", "le", "approx");
const reading = fc.oneof(
  fc.tuple(plain, number).map(([bound, n]) => readNumber(n, bound)),
  fc.tuple(number, number).map(([a, b]) => readNumber(Math.min(a, b), "range", Math.max(a, b))),
);
const mirrored: Record<Bound, Bound> = {
  eq: "eq",
  gt: "lt",
  ge: "le",
  lt: "gt",
  le: "ge",
  approx: "approx",
  range: "range",
};
const mirror = ({ number: n, upper, bound }: Reading) => readNumber(-upper, mirrored[bound], -n);

test("swapping two values turns the order round and keeps its certainty", () => {
  fc.assert(
    fc.property(reading, reading, (a, b) => {
      const [there, back] = [order(a, b), order(b, a)];
      expect([back.sign, back.difference, back.sure]).toEqual([0 - there.sign, 0 - there.difference, there.sure]);
    }),
  );
});

test("what higher says of a result, lower says of its mirror image", () => {
  fc.assert(
    fc.property(reading, reading, (target, result) => {
      const up = judgeOutcome(target, result, "higher");
      const down = judgeOutcome(mirror(target), mirror(result), "lower");
      expect([down.verdict, down.margin, down.doubt]).toEqual([up.verdict, 0 - up.margin, up.doubt]);
    }),
  );
});

test("a better result never turns met into missed", () => {
  fc.assert(
    fc.property(reading, number, fc.integer({ min: 0, max: 1000 }), (target, result, more) => {
      fc.pre(!["le", "lt"].includes(target.bound));
      const [less, better] = [result, result + more].map(
        (n) => judgeOutcome(target, readNumber(n, "eq"), "higher").verdict,
      );
      if (less === "met") expect(better).toBe("met");
    }),
  );
});
