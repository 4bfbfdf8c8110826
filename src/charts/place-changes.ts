/** Where everything in a chart of changes stands; drawn by changes.ts. */
import { valueAxis, type Axis } from "./axis.ts";
import { placeBands, type Band } from "./band.ts";
import type { ChangeOptions, ChangeRow } from "./changes.ts";
import { arrowReach } from "./mark.ts";
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";

/** The lines of a number and where they end, in px. */
type PlacedNumber = { readonly lines: readonly string[]; readonly x: number };
export type PlacedChange = ChangeRow & {
  readonly band: Band;
  readonly numbers: { readonly before: PlacedNumber; readonly after: PlacedNumber };
  /** Where no change stands, and where this one does; undefined where it is no number. */
  readonly zero: number;
  readonly x: number | undefined;
};
export type PlacedGroup = {
  /** undefined for rows without a scale. */
  readonly axis: Axis | undefined;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly bottom: number;
  readonly stretches: readonly (readonly [number, number])[];
  readonly rows: readonly PlacedChange[];
};

const lineGap = 16;
const columnGap = 14;
const axisHeight = 26;
/** Room above the rows of a group for the name of its scale. */
const groupHead = 22;

/**
 * Positions of groups and rows: the label, both numbers in columns of their own, the bar from where nothing changed, the
 * change in words. Under 500 px label and change stand above numbers and bar.
 */
export function placeChanges(rows: readonly ChangeRow[], options: ChangeOptions) {
  const { width, beforeText, afterText, groups } = options;
  const grouped = groups.map((_, i) => rows.filter(({ group }) => group === i));
  const { left, right } = placeBands(rows, { width });
  const room = {
    before: columnRoom(
      rows.map(({ before }) => before.valueText),
      beforeText,
      right - left,
    ),
    after: columnRoom(
      rows.map(({ after }) => after.valueText),
      afterText,
      right - left,
    ),
  };
  const beforeX = left + room.before;
  const afterX = beforeX + columnGap + room.after;
  const range = [afterX + columnGap + arrowReach, right - arrowReach] as const;
  const headOf = (text: string, to: number) => wrapLabel(text, to / 1.06, { size: textSize.note, maxLines: 4 });
  const heads = [
    { lines: headOf(beforeText, room.before), x: beforeX },
    { lines: headOf(afterText, room.after), x: afterX },
  ];
  let edge = 2 + Math.max(...heads.map(({ lines }) => lines.length)) * lineGap + 4;
  const placed = grouped.flatMap((own, i): PlacedGroup[] => {
    if (own.length === 0) return [];
    const drawn = own.flatMap(({ change }) => change ?? []);
    const axis = drawn.length > 0 ? valueAxis(drawn, range, { space: 60, zero: true, across: true }) : undefined;
    const numbers = own.map(({ before, after }) => ({
      before: { lines: wrapLabel(before.valueText, room.before, { maxLines: 3 }), x: beforeX },
      after: { lines: wrapLabel(after.valueText, room.after, { maxLines: 3 }), x: afterX },
    }));
    const textY = edge + 9;
    const { bands, bottom, stretches } = placeBands(
      own.map((row, r) => {
        const { before, after } = numbers[r]!;
        return { ...row, plotHeight: Math.max(28, 10 + lineGap * Math.max(before.lines.length, after.lines.length)) };
      }),
      // Labels and notes have the room that those of all groups need.
      { width, top: edge + (axis ? groupHead : 0), among: rows },
    );
    edge = bottom + (axis ? axisHeight : 4);
    const zero = axis?.position(0) ?? range[0];
    return [
      {
        axis,
        text: groups[i]!,
        textX: Math.max(0, Math.min(range[0], width - 2 - textWidth(groups[i]!, textSize.note))),
        textY,
        bottom,
        stretches,
        rows: own.map((row, r): PlacedChange => {
          const x = row.change === undefined ? undefined : axis?.position(row.change);
          return { ...row, band: bands[r]!, numbers: numbers[r]!, zero, x };
        }),
      },
    ];
  });
  return { groups: placed, heads, height: edge };
}

/** What the widest number and the longest word of the heading need, at most 28 % of what is there. */
function columnRoom(values: readonly string[], head: string, width: number): number {
  const words = head.split(/\s+/).map((word) => textWidth(word, textSize.note) * 1.06);
  return Math.ceil(Math.min(Math.max(widestText([...values]), Math.min(...words, width), 48), width * 0.28));
}
