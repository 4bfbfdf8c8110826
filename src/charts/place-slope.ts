/** Where everything in a slope chart stands; drawn by slope.ts. */
import { sum } from "d3-array";
import { dodge } from "./dodge.ts";
import { arrowReach, markSize } from "./mark.ts";
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";
import type { SlopeRow, SlopeOptions } from "./slope.ts";

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
  /** In the shared scale the old value's words, and the middle of them. */
  readonly beforeLines: readonly string[];
  readonly beforeY: number;
  /** The first line of its words on the right, its lines and the middle of them all. */
  readonly textY: number;
  readonly middle: number;
  readonly lines: readonly (readonly SlopeWord[])[];
};

export const slopeLine = 17;
const gap = 8;
/** From the marks on the right to their words, in px: leaders spread over it. */
const fanWidth = 42;

/**
 * Positions of lines and words. Values rise upwards; a ratio stands on a logarithmic scale, where half and
 * double are as far from 1. Words keep the order of the new values; rows without a line follow at the foot.
 */
export function placeSlope(rows: readonly SlopeRow[], options: SlopeOptions) {
  const shared = options.scale === "shared";
  const { x1, x2, textX, textWidth: room } = columns(rows, options);
  const head = {
    before: wrapLabel(options.beforeText, x2 - 8, { maxLines: 4 }),
    after: wrapLabel(options.afterText, room, { maxLines: 4 }),
  };
  const top = 10 + slopeLine * Math.max(head.before.length, head.after.length);
  const words = rows.map((row) => {
    const ends = levels(row, shared);
    const beforeWidth = x1 - markSize - 4;
    const beforeLines =
      shared && ends !== undefined ? wrapLabel(row.before.valueText, beforeWidth, { maxLines: 3 }) : [];
    const lines = blockOf(row, shared, room);
    return { row, ends, beforeLines, lines, height: lines.length * slopeLine + gap };
  });
  const drawn = words.filter((each) => each.ends !== undefined);
  const least = Math.max(
    150,
    sum(drawn, (each) => each.height),
    sum(drawn, (each) => each.beforeLines.length * slopeLine),
  );
  const bottom = drawn.length === 0 ? top : top + least;
  const stops = drawn.flatMap((each) => each.ends!).concat(shared ? [] : [0]);
  const position = levelScale(stops, [bottom - 16, top + 16]);
  const within = { min: top, max: bottom };
  const middles = dodge(
    drawn.map(({ ends, height }) => ({ at: position(ends![1]), size: height })),
    within,
  );
  const befores = dodge(
    drawn.map(({ ends, beforeLines }) => ({ at: position(ends![0]), size: beforeLines.length * slopeLine })),
    within,
  );
  let edge = drawn.length > 0 && drawn.length < rows.length ? bottom + gap : bottom;
  const placed = words.map(({ row, ends, beforeLines, lines, height }): PlacedSlope => {
    const d = drawn.findIndex((each) => each.row === row);
    if (ends === undefined) edge += height;
    const middle = ends === undefined ? edge - height / 2 : middles[d]!;
    const textY = middle - ((lines.length - 1) * slopeLine) / 2;
    const [y1, y2] = ends?.map(position) ?? [];
    return { ...row, y1, y2, beforeLines, beforeY: befores[d] ?? middle, textY, middle, lines };
  });
  return { rows: placed, x1, x2, textX, top, bottom, head, one: shared ? undefined : position(0), height: edge + 6 };
}

/** Where the two sides and the words on the right stand: the words have what they need, at most 60 %, at least 38 %. */
function columns(rows: readonly SlopeRow[], { width, scale }: SlopeOptions) {
  const shared = scale === "shared";
  const beforeRoom = shared ? widestText(rows.map((row) => row.before.valueText)) + arrowReach : markSize + 2;
  const needs = rows.flatMap((row) => blockOf(row, shared, 1e4).map(lineWidth));
  const textX = Math.min(Math.max(width - Math.max(0, ...needs) - 2, width * 0.4), width * 0.62);
  return { x1: Math.min(beforeRoom, width * 0.25), x2: textX - fanWidth, textX, textWidth: width - textX };
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
    lines[lines.length - 1]!.push({ ...piece, x });
    // Some system fonts are wider than estimated, which a long piece adds up.
    x += piece.width * 1.05 + 6;
  }
  return [...wrapLabel(row.label, width, { maxLines: 2 }).map((text) => [whole(text, "row")]), ...lines];
}

function lineWidth(line: readonly SlopeWord[]): number {
  return Math.max(0, ...line.map((word) => word.x + word.width));
}
