/** Under the years of a path chart: for which of them nothing is stated, whose they are, and why. */
import { group } from "d3-array";
import { hitBox, markClass } from "./mark.ts";
import type { PathRow } from "./path.ts";
import { linkedMark, type ChartOptions } from "./row.ts";
import { h, words, type Svg } from "./svg.ts";
import { fitLabel, textSize, textWidth } from "./text-width.ts";

type Dash = { readonly row: PathRow; readonly x1: number; readonly x2: number };
/** Dashes at y; the name of the series and the reason at textX, textY, which is a line lower if need be. */
export type AbsenceLane = {
  readonly dashes: readonly Dash[];
  readonly y: number;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "end";
  readonly name: string;
  readonly reason: string;
  /** Whether the reason stands on a line of its own. */
  readonly broken: boolean;
};

const lineHeight = 20;
/** Between the name and the reason, in px. */
const gap = 6;
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
  for (const members of group(
    rows.filter((row) => row.value === undefined),
    (row) => `${row.series}\n${row.valueText}`,
  ).values()) {
    const dashes = members
      .map((row) => ({ row, x1: position(row.first) - half, x2: position(row.last) + half }))
      .sort((a, b) => a.x1 - b.x1);
    const { seriesText, valueText } = members[0]!;
    const name = fitLabel(seriesText, width - 16, textSize.note);
    // Bold text is about 6 % wider.
    const nameWidth = textWidth(name, textSize.note) * 1.06 + gap;
    const reason = fitLabel(valueText, width, textSize.note);
    const whole = nameWidth + textWidth(reason, textSize.note);
    const after = Math.max(...dashes.map((dash) => dash.x2)) + 8;
    const before = dashes[0]!.x1 - 8;
    const y = edge + lineHeight / 2;
    const place =
      after + whole <= width
        ? { textX: after, textY: y, anchor: "start" as const }
        : before >= whole
          ? { textX: before, textY: y, anchor: "end" as const }
          : { textX: Math.max(0, Math.min(dashes[0]!.x1, width - whole)), textY: y + 16, anchor: "start" as const };
    const broken = whole > width;
    lanes.push({ dashes, y, ...place, name, reason, broken });
    edge = place.textY + (broken ? 16 : 0) + lineHeight / 2;
  }
  return { lanes, bottom: edge };
}

/** Every dash is the mark of its row. */
export function drawLane(lane: AbsenceLane, options: ChartOptions): Svg {
  const { dashes, y, textX, textY, anchor, name, reason, broken } = lane;
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
    h(
      "text",
      { class: "note", x: textX, y: textY, dy: "0.35em", "text-anchor": anchor === "start" ? undefined : anchor },
      h("tspan", { class: "place-text" }, words(name)),
      h("tspan", broken ? { x: textX, dy: 16 } : { dx: gap }, words(reason)),
    ),
  );
}
