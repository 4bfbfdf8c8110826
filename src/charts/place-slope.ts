/** Where everything in a slope chart stands; drawn by slope.ts. */
import { dodge } from "./dodge.ts";
import { arrowReach, markSize } from "./mark.ts";
import type { ChartOptions, MarkRow } from "./row.ts";
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";

export type SlopeEnd = MarkRow & {
  /** undefined where none is stated: `valueText` is then the reason. */
  readonly value: number | undefined;
};
/** A revision and its two facts. */
export type SlopeRow = {
  readonly id: string;
  readonly href?: string | undefined;
  /** The finding in a sentence. */
  readonly text: string;
  readonly label: string;
  readonly before: SlopeEnd;
  readonly after: SlopeEnd;
  /** The change in words: "下调 12.5%". */
  readonly noteText?: string | undefined;
  /** Whether `noteText` is our arithmetic. */
  readonly derived?: boolean | undefined;
};
export type SlopeOptions = ChartOptions & {
  /** One axis of values for all rows, which then have one unit; or each row's new value as a part of its old one. */
  readonly scale: "shared" | "ratio";
  /** Headings of the two sides: names of the two plans. */
  readonly beforeText: string;
  readonly afterText: string;
};

/** A piece of text in px from the left of its line. `of` says whose link it is in. */
export type SlopeWord = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly of: "row" | "before" | "after";
};
export type PlacedSlope = SlopeRow & {
  /** Where its line begins and ends; undefined where there is none: a value is missing or has no ratio. */
  readonly y1: number | undefined;
  readonly y2: number | undefined;
  /** The middle of the old value's words in the shared scale. */
  readonly beforeY: number | undefined;
  /** The first line of its words on the right, its lines and the middle of them all. */
  readonly textY: number;
  readonly middle: number;
  readonly lines: readonly (readonly SlopeWord[])[];
};

export const slopeLine = 17;
const gap = 8;

/**
 * Positions of lines and words. Values rise upwards; a ratio stands on a logarithmic scale, where half and
 * double are as far from 1. Words keep the order of the new values; rows without a line follow at the foot.
 */
export function placeSlope(rows: readonly SlopeRow[], { width, scale, beforeText, afterText }: SlopeOptions) {
  const shared = scale === "shared";
  const beforeRoom = shared ? widestText(rows.map((row) => row.before.valueText)) + arrowReach + 4 : markSize + 2;
  const x1 = Math.min(beforeRoom, width * 0.3);
  const x2 = x1 + width * (width < 500 ? 0.18 : 0.26);
  const textX = x2 + arrowReach + 14;
  const head = {
    before: wrapLabel(beforeText, x2 - 8, { maxLines: 2 }),
    after: wrapLabel(afterText, width - textX, { maxLines: 2 }),
  };
  const top = 10 + slopeLine * Math.max(head.before.length, head.after.length, 0);
  const blocks = rows.map((row) => blockOf(row, shared, width - textX));
  const heights = blocks.map((lines) => lines.length * slopeLine + gap);
  const drawn = rows.map((row) => levels(row, shared));
  const drawnHeight = heights.reduce((sum, height, i) => sum + (drawn[i] === undefined ? 0 : height), 0);
  const bottom = top + Math.max(drawnHeight, drawnHeight === 0 ? 0 : 150);
  const position = levelScale(drawn.flatMap((ends) => ends ?? []).concat(shared ? [] : [0]), [bottom - 16, top + 16]);
  const middles = dodge(
    rows.map((_, i) => ({
      at: drawn[i] === undefined ? Infinity : position(drawn[i][1]),
      size: drawn[i] === undefined ? 0 : heights[i]!,
    })),
    { min: top, max: bottom },
  );
  const befores = dodge(
    rows.map((_, i) => ({
      at: drawn[i] === undefined ? bottom : position(drawn[i][0]),
      size: drawn[i] === undefined ? 0 : slopeLine,
    })),
    { min: top, max: bottom },
  );
  let edge = bottom + (drawn.includes(undefined) && drawnHeight > 0 ? 8 : 0);
  const placed = rows.map((row, i): PlacedSlope => {
    const ends = drawn[i];
    if (ends === undefined) edge += heights[i]!;
    const middle = ends === undefined ? edge - heights[i]! / 2 : middles[i]!;
    const textY = middle - ((blocks[i]!.length - 1) * slopeLine) / 2;
    const [y1, y2] = ends === undefined ? [undefined, undefined] : [position(ends[0]), position(ends[1])];
    return {
      ...row,
      y1,
      y2,
      beforeY: shared && ends !== undefined ? befores[i] : undefined,
      textY,
      middle,
      lines: blocks[i]!,
    };
  });
  return { rows: placed, x1, x2, textX, top, bottom, head, one: shared ? undefined : position(0), height: edge + 6 };
}

/** The two ends on the axis: values, or 0 and the binary logarithm of the ratio. */
function levels({ before, after }: SlopeRow, shared: boolean): readonly [number, number] | undefined {
  if (before.value === undefined || after.value === undefined) return undefined;
  if (shared) return [before.value, after.value];
  const ratio = after.value / before.value;
  return Number.isFinite(ratio) && ratio > 0 ? [0, Math.log2(ratio)] : undefined;
}

function levelScale(levels: readonly number[], [low, high]: readonly [number, number]): (level: number) => number {
  const least = Math.min(...levels);
  const greatest = Math.max(...levels);
  if (!(greatest > least)) return () => (low + high) / 2;
  return (level) => low + ((level - least) / (greatest - least)) * (high - low);
}

/** The label, then the values with the change after them, wrapped between pieces. */
function blockOf(row: SlopeRow, shared: boolean, width: number): readonly (readonly SlopeWord[])[] {
  const whole = (text: string, of: SlopeWord["of"]): SlopeWord => ({
    text,
    x: 0,
    width: textWidth(text, textSize.value),
    of,
  });
  const pieces = [
    // Without a line nothing stands on the left, also in the shared scale.
    ...(shared && levels(row, true) !== undefined ? [] : [whole(row.before.valueText, "before"), whole("→", "row")]),
    whole(row.after.valueText, "after"),
    ...(row.noteText === undefined ? [] : [whole(row.noteText, "row")]),
  ].flatMap((piece) => wrapLabel(piece.text, width).map((text) => whole(text, piece.of)));
  const lines: SlopeWord[][] = [];
  let x = Infinity;
  for (const piece of pieces) {
    if (x + piece.width > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)!.push({ ...piece, x });
    x += piece.width + 6;
  }
  return [...wrapLabel(row.label, width, { maxLines: 2 }).map((text) => [whole(text, "row")]), ...lines];
}
