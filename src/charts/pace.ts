/** Growth a target needs every year beside the growth there was: a dumbbell a row on one axis of percent a year. */
import { pairChart, type PairEnd, type PairOptions, type PairRow } from "./pairs.ts";
import type { Svg } from "./svg.ts";

export type PaceRow = Omit<PairRow, "left" | "right" | "derived"> & {
  /** Growth that was reported, or that follows from two results (then `derived`); % a year. */
  readonly past: PairEnd;
  /** Growth from the base to the target; % a year. Always our arithmetic. */
  readonly needed: PairEnd;
};
export type PaceOptions = Omit<PairOptions, "scale">;

/** The rows from top to bottom in the order given; what is needed is drawn as a target and as derived. */
export function paceChart(rows: readonly PaceRow[], options: PaceOptions): Svg {
  return pairChart(rows.map(pacePair), { ...options, scale: "shared" });
}

function pacePair({ past, needed, ...row }: PaceRow): PairRow {
  return { ...row, left: past, right: { ...needed, kind: "target", derived: true }, derived: true };
}
