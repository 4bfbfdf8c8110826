/** Under the years of a path chart: for which of them nothing is stated, whose they are, and why. */
import { hitBox, markClass } from "./mark.ts";
import type { PathRow } from "./place-path.ts";
import { linkedMark, textLines, type ChartOptions } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { fitLabel, textSize, textWidth } from "./text-width.ts";

type Dash = { readonly row: PathRow; readonly x1: number; readonly x2: number };
/** Dashes at y; the name of the series and the reason at textX, textY, which is a line lower if need be. */
export type AbsenceLane = {
  readonly dashes: readonly Dash[];
  readonly y: number;
  readonly textX: number;
  readonly textY: number;
  readonly name: string;
  readonly reasonX: number;
  readonly reason: string;
};

const lineHeight = 20;
/** Half the length of the dash of one year, in px. */
const half = 6;

/**
 * One lane for every series and reason, in the order of the rows, from y = top downwards. Words stand
 * right of the last dash or left of the first; where neither has room, under them and cut if too long.
 */
export function placeLanes(
  rows: readonly PathRow[],
  { top, width, position }: { top: number; width: number; position: (year: number) => number },
): { readonly lanes: readonly AbsenceLane[]; readonly bottom: number } {
  const lanes: AbsenceLane[] = [];
  let edge = top;
  for (const members of Map.groupBy(
    rows.filter((row) => row.value === undefined),
    (row) => `${row.series}\n${row.valueText}`,
  ).values()) {
    const dashes = members
      .map((row) => ({ row, x1: position(row.first) - half, x2: position(row.last) + half }))
      .sort((a, b) => a.x1 - b.x1);
    const { seriesText, valueText } = members[0]!;
    // Bold text is about 6 % wider.
    const nameWidth = textWidth(seriesText, textSize.note) * 1.06 + (seriesText === "" ? 0 : 8);
    const whole = nameWidth + textWidth(valueText, textSize.note);
    const after = Math.max(...dashes.map((dash) => dash.x2)) + 10;
    const before = dashes[0]!.x1 - 10 - whole;
    const y = edge + lineHeight / 2;
    const beside = after + whole <= width ? after : before >= 0 ? before : undefined;
    const textX = beside ?? Math.max(0, Math.min(dashes[0]!.x1, width - whole));
    const textY = beside === undefined ? y + lineHeight - 4 : y;
    const name = fitLabel(seriesText, width / 2, textSize.note);
    const reasonX = textX + Math.min(nameWidth, width / 2 + 8);
    const reason = fitLabel(valueText, width - reasonX, textSize.note);
    lanes.push({ dashes, y, textX, textY, name, reasonX, reason });
    edge = textY + lineHeight / 2;
  }
  return { lanes, bottom: edge };
}

/** Every dash is the mark of its row. */
export function drawLane(lane: AbsenceLane, options: ChartOptions): Svg {
  const { dashes, y, textX, textY, name, reasonX, reason } = lane;
  return h(
    "g",
    { class: markClass({ color: dashes[0]!.row.color }) },
    dashes.map(({ row, x1, x2 }) =>
      linkedMark(
        row,
        options,
        hitBox({ x: x1, y: y - 10, width: x2 - x1, height: 20 }),
        h("line", { class: "absent", x1, x2, y1: y, y2: y }),
      ),
    ),
    name !== "" && textLines(name, { x: textX, y: textY, class: "note place-text" }),
    textLines(reason, { x: reasonX, y: textY, class: "note" }),
  );
}
