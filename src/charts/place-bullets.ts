/** Where everything in a bullet chart stands; drawn by bullets.ts. */
import { linear } from "./axis.ts";
import { arrowReach } from "./mark.ts";
import type { ChartOptions, MarkRow, FindingRow } from "./row.ts";
import { placeGraphic, type PlacedGraphicRow } from "./table-graphic.ts";
import type { OutcomeVerdict } from "./verdict-mark.ts";

export type BulletEnd = MarkRow & {
  /** undefined where it has no number: `valueText` then says what there is. */
  readonly value: number | undefined;
  readonly valueMax?: number | undefined;
};
/** A target and its result, in one unit. */
export type BulletRow = FindingRow & {
  /** Rows of one group that follow one another stand under its heading; "" has none. */
  readonly group: string;
  readonly target: BulletEnd;
  /** undefined where nothing answers the target. */
  readonly result?: BulletEnd | undefined;
  /** Which side of the target it asks for: more (a floor), less (a ceiling), or neither. */
  readonly asks: "more" | "less" | "neither";
  readonly verdict: OutcomeVerdict;
  /** The verdict with its margin in words. */
  readonly noteText: string;
};
export type BulletOptions = ChartOptions & {
  /** Heads of the two columns of values. */
  readonly targetText: string;
  readonly resultText: string;
};

export type PlacedBullet = BulletRow & {
  readonly at: PlacedGraphicRow;
  /** Where zero and the target stand; the target has no place where it or its result is no number, or where it is zero. */
  readonly zero: number;
  readonly tick: number | undefined;
  readonly tickEnd: number | undefined;
  /** Where the result ends; undefined where it has no number to measure. `cut` says that it goes on. */
  readonly end: number | undefined;
  readonly cut: boolean;
  readonly left: number;
  readonly right: number;
};

export const barHeight = 10;
export const verdictSquare = 18;
/** Results are drawn up to this many times their target and down to the negative of the second. */
const most = 1.6;
const least = -0.25;

/**
 * Positions of all rows. A row's scale is its own: zero and the target stand at the same x in all rows, so
 * that what falls short and what goes beyond can be seen at once. A result that is farther off than 1.6
 * times its target is cut, and drawn as cut. Where nothing is measured there is no track.
 */
export function placeBullets(rows: readonly BulletRow[], { width, targetText, resultText }: BulletOptions) {
  const ratios = rows.map(ratioOf);
  const graphic = placeGraphic(
    rows.map((row, i) => ({
      label: row.label,
      group: row.group,
      noteText: row.noteText,
      values: [row.target.valueText, row.result?.valueText ?? ""] as const,
      drawn: ratios[i] !== undefined,
    })),
    { width, heads: [targetText, resultText], valueSign: 0, noteSign: verdictSquare + 8 },
  );
  const [left, right] = graphic.columns.plot;
  const drawn = ratios.filter((ratio) => ratio !== undefined);
  const low = Math.max(least, Math.min(0, ...drawn));
  const high = Math.min(most, Math.max(1.15, ...drawn));
  const scale = linear([low, high], [left + 2, right - arrowReach]);
  const position = (ratio: number) => scale(Math.min(Math.max(ratio, low), high));
  const placed = rows.map((row, i): PlacedBullet => {
    const ratio = ratios[i];
    const { value, valueMax } = row.target;
    return {
      ...row,
      at: graphic.rows[i]!,
      zero: position(0),
      tick: ratio === undefined ? undefined : position(1),
      tickEnd: ratio === undefined || valueMax === undefined ? undefined : position(valueMax / value!),
      end: ratio === undefined ? undefined : position(ratio),
      cut: ratio !== undefined && (ratio > high || ratio < low),
      left,
      right,
    };
  });
  return { rows: placed, graphic, height: graphic.bottom + 2 };
}

/** The result as a multiple of the target: −3 % for a target of −5 % is 0.6; undefined where either is no number. */
function ratioOf({ target, result }: BulletRow): number | undefined {
  if (target.value === undefined || target.value === 0 || result?.value === undefined) return undefined;
  return result.value / target.value;
}
