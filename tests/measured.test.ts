import { expect, test } from "vitest";
import { growth, type Measured } from "../src/measured.ts";

const built = (times: number, seconds: number) => ({
  times,
  facts: 900 * times,
  pages: 4000 * times,
  seconds,
  megabytes: 1000,
});

test("what twice the size takes follows from the slopes, and builds an hour from the smallest edition", () => {
  const measured: Measured = {
    date: "2026-12-01",
    cores: 2,
    built: [built(1, 40), built(4, 160)],
    slopes: { time: 1, memory: 0.5 },
  };
  expect(growth(measured)).toMatchObject({ least: { times: 1 }, most: { times: 4 }, timeOfTwice: 2, anHour: 90 });
  expect(growth(measured).memoryOfTwice).toBeCloseTo(1.414, 3);
});

test("what was measured last is of two sizes at least, and of the engine as it builds: whole editions, the larger the longer", () => {
  const { least, most, timeOfTwice } = growth();
  expect([most.times > least.times, most.facts, most.seconds > least.seconds]).toEqual([
    true,
    (least.facts / least.times) * most.times,
    true,
  ]);
  expect(timeOfTwice).toBeGreaterThan(1);
});
