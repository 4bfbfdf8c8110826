/** Where everything in a bullet chart stands; drawn by bullets.ts. */
import { placeBands, type Band } from "./band.ts";
import { dodge } from "./dodge.ts";
import { arrowReach } from "./mark.ts";
import type { ChartOptions, MarkRow } from "./row.ts";
import { widestText, wrapLabel } from "./text-width.ts";
import type { OutcomeVerdict } from "./verdict-mark.ts";

export type BulletEnd = MarkRow & {
  /** undefined where it has no number: `valueText` then says what there is. */
  readonly value: number | undefined;
  readonly valueMax?: number | undefined;
};
/** A target and its result, in one unit. */
export type BulletRow = {
  readonly id: string;
  readonly href?: string | undefined;
  /** The finding in a sentence. */
  readonly text: string;
  readonly label: string;
  readonly target: BulletEnd;
  /** undefined where nothing answers the target. */
  readonly result?: BulletEnd | undefined;
  /** Which side of the target it asks for: more (a floor), less (a ceiling), or neither. */
  readonly asks: "more" | "less" | "neither";
  readonly verdict: OutcomeVerdict;
  /** The verdict with its margin in words. */
  readonly noteText: string;
  /** Whether the margin is our arithmetic on a number that is not printed. */
  readonly derived?: boolean | undefined;
};
export type BulletOptions = ChartOptions;

/** A piece of text under the bar; `of` says whose link it is in. */
export type BulletWords = { readonly lines: readonly string[]; readonly x: number; readonly y: number };
export type PlacedBullet = BulletRow & {
  readonly band: Band;
  /** The middle of the bar. */
  readonly y: number;
  /** Where zero and the target stand; the target has no place where it has no number, or is zero. */
  readonly zero: number;
  readonly tick: number | undefined;
  readonly tickEnd: number | undefined;
  /** Where the result ends; undefined where it has no number to measure. `cut` says that it goes on. */
  readonly end: number | undefined;
  readonly cut: boolean;
  readonly right: number;
  readonly targetWords: BulletWords;
  readonly resultWords: BulletWords | undefined;
  /** The note ends at noteX where bands are stacked, else it begins there; the verdict's square stands before it. */
  readonly noteX: number;
  readonly squareX: number;
};

export const barHeight = 10;
export const verdictSquare = 18;
export const lineGap = 16;
const columnGap = 14;
/** Results are drawn up to this many times their target and down to the negative of the second. */
const most = 1.6;
const least = -0.25;

/**
 * Positions of all rows. A row's scale is its own: zero and the target stand at the same x in all rows, so
 * that what falls short and what goes beyond can be seen at once. A result that is farther off than 1.6
 * times its target is cut, and drawn as cut.
 */
export function placeBullets(rows: readonly BulletRow[], { width }: BulletOptions) {
  const room = verdictSquare + 6;
  const first = placeBands(rows, { width: width - room });
  // Where bands are stacked the note stands above, and the plot has all the width.
  const [left, right] = [first.left, first.stacked ? width : first.right];
  const plotWidth = right - left;
  const wrapped = rows.map((row) => ({
    target: wrapLabel(row.target.valueText, plotWidth * 0.62, { maxLines: 2 }),
    result: row.result === undefined ? [] : wrapLabel(row.result.valueText, plotWidth * 0.62, { maxLines: 2 }),
  }));
  const ratios = rows.map(ratioOf);
  const drawn = ratios.filter((ratio) => ratio !== undefined);
  const low = Math.max(least, Math.min(0, ...drawn));
  const high = Math.min(most, Math.max(1.15, ...drawn));
  const from = left + 2;
  const to = right - arrowReach;
  const position = (ratio: number) =>
    from + ((Math.min(Math.max(ratio, low), high) - low) / (high - low)) * (to - from);
  const words = rows.map((row, i) => placeWords(row, wrapped[i]!, { position, ratio: ratios[i], left, right }));
  const tall = words.map(({ height }) => barHeight + 24 + height);
  const { bands, bottom, stacked } = placeBands(
    rows.map((row, i) => ({ ...row, plotHeight: tall[i]! })),
    { width: width - room },
  );
  const placed = rows.map((row, i): PlacedBullet => {
    const band = bands[i]!;
    const y = band.y - tall[i]! / 2 + 12 + barHeight / 2;
    const { target, result } = words[i]!;
    const ratio = ratios[i];
    const ticked = scaled(row);
    // Without a bar the words stand in its place.
    const textTop = ticked || ratio !== undefined ? y + barHeight / 2 + 14 : y + 4;
    return {
      ...row,
      band,
      y,
      zero: position(0),
      tick: ticked ? position(1) : undefined,
      tickEnd:
        ticked && row.target.valueMax !== undefined ? position(row.target.valueMax / row.target.value!) : undefined,
      end: ratio === undefined ? undefined : position(ratio),
      cut: ratio !== undefined && (ratio > high || ratio < low),
      right,
      targetWords: { ...target, y: textTop + target.y },
      resultWords: result === undefined ? undefined : { ...result, y: textTop + result.y },
      noteX: stacked ? width : right + columnGap + room,
      squareX: stacked ? width - widestText(band.notes) - room : right + columnGap,
    };
  });
  return { rows: placed, left, stacked, height: bottom };
}

/** Whether the row has a scale: its target is a number other than zero. */
function scaled({ target }: BulletRow): boolean {
  return target.value !== undefined && target.value !== 0;
}

/** The result as a multiple of the target: −3 % for a target of −5 % is 0.6. */
function ratioOf(row: BulletRow): number | undefined {
  if (!scaled(row) || row.result?.value === undefined) return undefined;
  return row.result.value / row.target.value!;
}

type Wrapped = { readonly target: readonly string[]; readonly result: readonly string[] };

/** Both texts side by side in the order of their marks; one above the other where they have no room. */
function placeWords(
  row: BulletRow,
  { target, result }: Wrapped,
  at: { position: (ratio: number) => number; ratio: number | undefined; left: number; right: number },
): { target: BulletWords; result: BulletWords | undefined; height: number } {
  const targetWidth = widestText(target);
  const resultWidth = widestText(result);
  const tick = scaled(row) ? at.position(1) : at.left + targetWidth / 2;
  if (row.result === undefined) {
    // Nothing else needs the line of the bar: the words stand beside the tick.
    const beside = tick + 12 + targetWidth / 2;
    const x =
      beside + targetWidth / 2 <= at.right ? beside : Math.max(at.left + targetWidth / 2, tick - 12 - targetWidth / 2);
    return { target: { lines: target, x, y: -barHeight / 2 - 14 }, result: undefined, height: 0 };
  }
  const end = at.ratio === undefined ? at.left + resultWidth / 2 : at.position(at.ratio);
  const gap = 14;
  if (targetWidth + resultWidth + gap > at.right - at.left) {
    const [x] = dodge([{ at: tick, size: targetWidth }], { min: at.left, max: at.right });
    const [x2] = dodge([{ at: end, size: resultWidth }], { min: at.left, max: at.right });
    return {
      result: { lines: result, x: x2!, y: 0 },
      target: { lines: target, x: x!, y: result.length * lineGap },
      height: (target.length + result.length) * lineGap,
    };
  }
  const wishes = [
    { at: end, size: resultWidth },
    { at: tick, size: targetWidth },
  ];
  const height = Math.max(target.length, result.length) * lineGap;
  const [resultX, targetX] = dodge(wishes, { min: at.left, max: at.right, gap });
  return { target: { lines: target, x: targetX!, y: 0 }, result: { lines: result, x: resultX!, y: 0 }, height };
}
