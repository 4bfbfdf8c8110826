import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Comparison, Fact } from "../../src/data/model.ts";
import { aheadSets } from "../../src/views/ahead.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const report = loadReport("content");
const comparisons = compareAll(report);
const sets = aheadSets(report, comparisons);
const rows = sets.flatMap((set) => set.rows);

/** The two edges within which a stated number lies, read from its bound alone. */
function edges({ value, valueMax, bound }: Fact): [number, number] {
  if (bound === "gt" || bound === "ge") return [value!, Infinity];
  if (bound === "lt" || bound === "le") return [-Infinity, value!];
  return [value!, valueMax ?? value!];
}

test("a result is held against targets of later years only, of the same place, indicator and form", () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const { result, target } of rows) {
    expect(target.period.first).toBeGreaterThan(result.period.last);
    expect([target.place, target.indicator, target.form]).toEqual([result.place, result.indicator, result.form]);
  }
});

test("what is already there is no worse than the target by the numbers stated, and what is not yet is worse", () => {
  for (const { result, target, stand } of rows) {
    if (stand === "unsettled" || result.unit !== target.unit) continue;
    const lower = report.indicators.get(target.indicator!)!.direction === "lower" || target.form === "rank";
    const [least, most] = edges(result);
    // What a target asks for at the least: its number; what a bound adds to it is asked for too.
    const wanted = target.value!;
    if (stand === "reached") expect(lower ? most <= wanted : least >= wanted).toBe(true);
    else expect(lower ? most > wanted : least < wanted || target.bound === "gt").toBe(true);
  }
});

test("a pair that is not compared elsewhere is not compared here, nor is a result that does not answer its own target", () => {
  const apart = new Set(
    comparisons
      .filter(({ standing }) => standing === "not-compared")
      .flatMap(({ left, right }) => left.flatMap((one) => right.map((other) => [one, other].sort().join(" ")))),
  );
  expect(apart.size).toBeGreaterThan(20);
  for (const { result, target, answers } of rows) {
    expect(apart.has([result.id, target.id].sort().join(" "))).toBe(false);
    expect(answers.standing).toBe("compared");
  }
});

test("a pair that people set aside leaves the view, and one whose answer is withdrawn takes its later targets with it", () => {
  const row = rows.find(({ answers }) => answers.kind === "outcome")!;
  const without = comparisons.filter(
    ({ left, right }) => !(left.includes(row.result.id) || right.includes(row.result.id)),
  );
  expect(aheadSets(report, without).flatMap((set) => set.rows.map(({ result }) => result.id))).not.toContain(
    row.result.id,
  );
  const setAside = {
    ...row.answers,
    id: "made-up",
    left: [row.target.id],
    right: [row.result.id],
    standing: "not-compared",
    verdict: undefined,
    class: "not-comparable",
  } as unknown as Comparison;
  const pairs = aheadSets(report, [...comparisons, setAside]).flatMap((set) =>
    set.rows.map(({ result, target }) => `${result.id} ${target.id}`),
  );
  expect(pairs).not.toContain(`${row.result.id} ${row.target.id}`);
});

test("a target is counted once for a result, and each set once", () => {
  const pairs = rows.map(({ result, target }) => `${result.id} ${target.id}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  const named = sets.map(({ place, year, targetYear }) => `${place} ${year} ${targetYear}`);
  expect(new Set(named).size).toBe(named.length);
});
