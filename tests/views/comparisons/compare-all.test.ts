import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "../../../src/data/model.ts";
import { absences, bounds, directions, forms, kinds, verdictsOf, type Verdict } from "../../../src/data/vocabulary.ts";
import { caveatText } from "../../../src/wording/comparison-caveats.ts";
import { compareAll } from "../../../src/views/comparisons/compare-all.ts";
import { fact, smallReport, year } from "../small-report.ts";

const unitsOf: Readonly<Record<Fact["form"], readonly string[]>> = {
  level: ["家", "个", "万元", "亿元"],
  flow: ["家", "万元", "亿元"],
  growth: ["%"],
  "average-growth": ["%"],
  change: ["家", "个百分点", "亿元", "位"],
  share: ["%"],
  rank: ["名"],
  index: ["分"],
};
/** Facts that meet often: two forms, few values, few years. */
const someOf = (chosen: readonly Fact["form"][]) =>
  fc
    .record({
      plan: fc.constantFrom("old", "plan", "report", "later", "other"),
      place: fc.constantFrom("city", "city", "town", "neighbour"),
      kind: fc.constantFrom(...kinds),
      form: fc.constantFrom(...chosen),
      bound: fc.constantFrom(...bounds),
      value: fc.constantFrom(-2, 0, 4, 5, 5, 5.1, 10),
      absent: fc.option(fc.constantFrom(...absences), { nil: undefined, freq: 6 }),
      first: fc.constantFrom(2020, 2021),
      years: fc.constantFrom(0, 0, 0, 1),
      unit: fc.nat(3),
    })
    .map(({ first, years, unit, value, bound, ...rest }) => ({
      ...rest,
      value,
      bound,
      valueMax: bound === "range" ? value + 2 : undefined,
      period: year(first, first + years),
      unit: unitsOf[rest.form][unit % unitsOf[rest.form].length]!,
    }));
const reports = fc
  .tuple(
    fc
      .subarray([...forms], { minLength: 1, maxLength: 2 })
      .chain((chosen) => fc.array(someOf(chosen), { minLength: 4, maxLength: 14 })),
    fc.constantFrom(...directions),
    fc.nat(3),
  )
  .map(([given, direction, rows]) => {
    const facts = given.map(({ absent, valueMax, ...one }, i) =>
      fact({
        ...one,
        id: `${one.plan}-${i + 1}`,
        ...(absent ? { absent, bound: undefined } : { valueMax }),
      }),
    );
    return smallReport({
      facts,
      indicators: [{ direction }],
      tasks: [{ facts: facts.slice(0, rows).map(({ id }) => id) }],
    });
  });

test("whatever a report says: verdicts of their kind, finite margins, and where care is asked for, why, in both languages", () => {
  fc.assert(
    fc.property(reports, (report) => {
      const all = compareAll(report);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const one of all) {
        const allowed: readonly Verdict[] = verdictsOf[one.kind];
        if (one.verdict !== undefined) expect(allowed, one.id).toContain(one.verdict);
        for (const number of [one.margin, one.percentage])
          if (number) expect(Number.isFinite(number.value), one.id).toBe(true);
        // No right side, no class; a margin with a bound is never simply comparable, and never "more than 0".
        expect(one.class === undefined, one.id).toBe(one.right.length === 0);
        if (one.margin && one.margin.bound !== "eq")
          expect([one.class, one.margin.value === 0, one.reasons.includes("bound-only")]).toEqual([
            "with-care",
            false,
            true,
          ]);
        if (one.class === "comparable" || one.class === undefined) continue;
        const said = caveatText(one, report);
        expect([one.reasons.length > 0, !!said?.zh, !!said?.en], one.id).toEqual([true, true, true]);
        if (one.class === "not-comparable")
          expect([one.margin, one.percentage], one.id).toEqual([undefined, undefined]);
      }
    }),
    { numRuns: 400 },
  );
});

test("whatever a report says: what is called comparable is of one form and, but for trends, sums and paces, of one period", () => {
  fc.assert(
    fc.property(reports, (report) => {
      for (const { id, kind, left, right, class: comparability } of compareAll(report)) {
        if (comparability !== "comparable" || right.length === 0) continue;
        const facts = [...left, ...right].map((one) => report.facts.get(one)!);
        expect(new Set(facts.map(({ form }) => form)).size, id).toBe(1);
        expect(
          facts.every(({ kind: said, absent }) => said !== "estimate" && absent === undefined) ||
            kind === "restatement" ||
            kind === "sum",
          id,
        ).toBe(true);
        if (kind === "trend" || kind === "sum" || kind === "pace") continue;
        expect(new Set(facts.map(({ period: { first, last } }) => `${first}-${last}`)).size, id).toBe(1);
      }
    }),
    { numRuns: 400 },
  );
});
