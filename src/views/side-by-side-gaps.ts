/** How far apart the places of a row are, by the numbers of it that may be compared. */
import type { Fact, Margin, Report } from "../data/model.ts";
import { difference } from "../data/decimal.ts";
import { percent, percentagePoint } from "../data/units.ts";
import { boundOfDifference, readFact } from "./comparisons/readings.ts";
import type { MeasureRow } from "./side-by-side-rows.ts";

/** Rates differ by percentage points, amounts by a percentage of the reference: the two are never ranked together. */
type GapKind = "points" | "percent";

export type Gap = {
  readonly kind: GapKind;
  /** The size without sign, in percentage points or per cent. */
  readonly size: Margin;
};

/**
 * Returns the widest gap between the reference place and another one in a row, over the newest numbers that may be
 * compared; a gap of 0 where they are equal. undefined where nothing may be compared, for ranks and for shares of a whole.
 */
export function gapOf(row: MeasureRow, reference: string, report: Pick<Report, "facts" | "units">): Gap | undefined {
  const gaps = row.cells.flatMap(({ items }) =>
    items.flatMap(({ fact, newest, relations }) => {
      const relation = relations.get(reference);
      const compared = relation?.code === "higher" || relation?.code === "lower" || relation?.code === "equal";
      const found = newest && compared ? between(fact, report.facts.get(relation.to)!, report) : undefined;
      return found ? [found] : [];
    }),
  );
  return gaps.sort((a, b) => b.size.value - a.size.value)[0];
}

function between(fact: Fact, base: Fact, { units }: Pick<Report, "units">): Gap | undefined {
  if (fact.form === "rank") return undefined;
  const [a, b] = [readFact(fact, base.unit, units), readFact(base, base.unit, units)];
  if (!a || !b) return undefined;
  const bound = boundOfDifference(a, b);
  // A size has no direction: a bound of the difference is one of the size only as far as the difference is positive.
  const value = difference(a.number, b.number);
  const turned = value < 0 ? boundOfDifference(b, a) : bound;
  const size = Math.abs(value);
  if (base.unit === percent || base.unit === percentagePoint)
    return { kind: "points", size: { value: size, bound: turned, unit: percentagePoint } };
  if (b.number === 0) return undefined;
  return { kind: "percent", size: { value: (size / Math.abs(b.number)) * 100, bound: turned, unit: percent } };
}
