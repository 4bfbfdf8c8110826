/** Where everything in a pair chart stands; drawn by pairs.ts. */
import { valueAxis, type Axis } from "./axis.ts";
import { placeBands, type Band } from "./band.ts";
import { arrowReach, markSize } from "./mark.ts";
import { textSize, textWidth, wrapLabel } from "./text-width.ts";
import type { PairEnd, PairRow, PairOptions } from "./pairs.ts";

export type PairLine = { readonly text: string; readonly class: string };
/** x is undefined where there is no value; lines stand beside the plot, from textX on or up to it. */
export type PlacedEnd = PairEnd & {
  readonly x: number | undefined;
  readonly end: number | undefined;
  readonly y: number;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "end";
  readonly lines: readonly PairLine[];
  /** Width of the widest line, in px. */
  readonly width: number;
};
export type PlacedPair = PairRow & {
  readonly band: Band;
  readonly ends: readonly [PlacedEnd, PlacedEnd];
  /** Where zero stands on the row's own axis, in px. */
  readonly zero: number;
};

const lineGap = 16;

/**
 * Positions of rows and ends. The words of the left end stand in a column left of the plot, those of the right end in one
 * right of it, in every row, whichever value is the greater: a reader goes down a column and meets one place or one year.
 * Where all rows have the same names they stand once, over their columns. Marks that would cover one another are moved 5 px
 * up and down.
 */
export function placePairs(rows: readonly PairRow[], { width, scale, unitText = "" }: PairOptions) {
  const shared = scale === "shared";
  const heads = sameNames(rows);
  const { left, right } = placeBands(rows, { width });
  const room = wordsRoom(rows, right - left);
  const headLines = heads?.map((name) => nameLines(name, room)) ?? [];
  const headHeight = Math.max(0, ...headLines.map((of) => of.length)) * lineGap;
  const top = 2 + headHeight + (headHeight > 0 ? 4 : 0) + (shared && unitText !== "" ? 18 : 0);
  const lines = rows.map((row, i) =>
    [row.left, row.right].map((end, e) => endLines(end, heads === undefined ? nameOf(rows, i, e) : "", room)),
  );
  const tall = lines.map((pair) => ({
    plotHeight: Math.max(34, 12 + lineGap * Math.max(...pair.map((end) => end.length))),
  }));
  const { bands, bottom, stretches } = placeBands(
    rows.map((row, i) => ({ ...row, ...tall[i] })),
    { width, top },
  );
  const range = [left + room, right - room] as const;
  const sharedAxis = valueAxis(rows.flatMap(valuesOf), range, { space: 60, across: true });
  const pairs = rows.map((row, i): PlacedPair => {
    const axis = shared ? sharedAxis : ownAxis(valuesOf(row), range);
    const [first, second] = lines[i] as [readonly PairLine[], readonly PairLine[]];
    return {
      ...row,
      band: bands[i]!,
      ends: placeEnds(row, { axis, y: bands[i]!.y, range, first, second }),
      zero: axis.position(0),
    };
  });
  const axis = shared ? sharedAxis : undefined;
  const columns = headLines.map((of, i): PlacedHead => {
    const color = i === 0 ? rows[0]!.left.color : rows[0]!.right.color;
    return { lines: of, color, x: wordsX(range, i === 0), anchor: i === 0 ? "end" : "start" };
  });
  return { pairs, columns, headHeight, left, right, bottom, stretches, axis, height: bottom + (shared ? 24 : 4) };
}

/** The name of a side, over its column. */
export type PlacedHead = Pick<PairEnd, "color"> & {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: "start" | "end";
};

/** Where the words of a side begin or end: clear of a mark at the edge of the plot and of its arrow. */
function wordsX([from, to]: readonly [number, number], onLeft: boolean): number {
  return onLeft ? from - arrowReach - 5 : to + arrowReach + 5;
}

/** The names of both sides where they are the same in all rows, and there are any. */
function sameNames(rows: readonly PairRow[]): readonly [string, string] | undefined {
  const [first] = rows;
  if (first === undefined || (first.left.name === "" && first.right.name === "")) return undefined;
  const same = rows.every(({ left, right }) => left.name === first.left.name && right.name === first.right.name);
  return same ? [first.left.name, first.right.name] : undefined;
}

function placeEnds(
  { left, right }: PairRow,
  at: {
    axis: Pick<Axis, "position">;
    y: number;
    range: readonly [number, number];
    first: readonly PairLine[];
    second: readonly PairLine[];
  },
): readonly [PlacedEnd, PlacedEnd] {
  const place = (value: number | undefined) => (value === undefined ? undefined : at.axis.position(value));
  const [x1, x2] = [place(left.value), place(right.value)];
  const covered = x1 !== undefined && x2 !== undefined && Math.abs(x1 - x2) < 2 * markSize + 2;
  const placeEnd = (end: PairEnd, x: number | undefined, onLeft: boolean, lines: readonly PairLine[]): PlacedEnd => {
    const far = place(end.valueMax);
    const y = at.y + (covered ? (onLeft ? -5 : 5) : 0);
    return {
      ...end,
      x,
      end: far,
      y,
      textX: wordsX(at.range, onLeft),
      textY: at.y,
      anchor: onLeft ? "end" : "start",
      lines,
      width: linesWidth(lines),
    };
  };
  return [placeEnd(left, x1, true, at.first), placeEnd(right, x2, false, at.second)];
}

function valuesOf({ left, right }: Pick<PairRow, "left" | "right">): readonly number[] {
  return [left.value, left.valueMax, right.value, right.valueMax].filter((value) => value !== undefined);
}

/** From zero to the greatest, or from the least to zero. */
function ownAxis(values: readonly number[], [from, to]: readonly [number, number]): Pick<Axis, "position"> {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const length = greatest - least || 1;
  return { position: (value) => from + ((value - least) / length) * (to - from) };
}

/** The name of an end where it is not the one above. */
function nameOf(rows: readonly PairRow[], i: number, end: number): string {
  const names = ({ left, right }: PairRow) => [left.name, right.name];
  const above = rows[i - 1];
  return above !== undefined && names(above).join("\n") === names(rows[i]!).join("\n") ? "" : names(rows[i]!)[end]!;
}

/** Room for words on each side of the plot: what the widest needs, at most 36 % of it. */
function wordsRoom(rows: readonly PairRow[], plotWidth: number): number {
  const ends = rows.flatMap((row) => [row.left, row.right]);
  const widest = Math.max(
    0,
    ...ends.map((end) => Math.max(boldWidth(end.name), textWidth(end.valueText, textSize.value))),
  );
  return Math.min(Math.ceil(widest) + 1 + arrowReach + 6, plotWidth * 0.36);
}

function endLines(end: PairEnd, name: string, room: number): readonly PairLine[] {
  const width = room - arrowReach - 6;
  const valueClass = `${end.value === undefined ? "note" : "value"}${end.derived === true ? " derived" : ""}`;
  return [
    ...nameLines(name, room).map((text) => ({ text, class: "note place-text" })),
    ...wrapLabel(end.valueText, width, { maxLines: 3 }).map((text) => ({ text, class: valueClass })),
  ];
}

/** A side's name in bold, in the room that its words have. */
function nameLines(name: string, room: number): readonly string[] {
  const width = room - arrowReach - 6;
  return name === "" ? [] : wrapLabel(name, width / 1.06, { size: textSize.note, maxLines: 2 });
}

function linesWidth(lines: readonly PairLine[]): number {
  return Math.max(
    0,
    ...lines.map((line) => (line.class.includes("place-text") ? boldWidth(line.text) : textWidth(line.text))),
  );
}

function boldWidth(name: string): number {
  return textWidth(name, textSize.note) * 1.06;
}
