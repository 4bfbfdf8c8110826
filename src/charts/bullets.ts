/**
 * Targets against results as a table with a bar in each row, on its own scale: the target a hollow tick at the same place in
 * all rows, the result a bar, and the verdict.
 */
import { hatchPath } from "./hatch.ts";
import { arrow, hitBox, markClass } from "./mark.ts";
import {
  barHeight,
  placeBullets,
  verdictSquare,
  type BulletEnd,
  type BulletOptions,
  type BulletRow,
  type PlacedBullet,
} from "./place-bullets.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";
import { drawGraphicHeads, graphicLine, type PlacedGraphicRow } from "./table-graphic.ts";
import { drawVerdict } from "./verdict-mark.ts";

export type { BulletEnd, BulletOptions, BulletRow } from "./place-bullets.ts";

const tickHeight = 22;

/** The rows from top to bottom in the order given; label and verdict lead to the comparison, values and bars to the facts. */
export function bulletChart(rows: readonly BulletRow[], options: BulletOptions): Svg {
  const linked = anyLinked(rows.flatMap((row) => [row, row.target, ...(row.result === undefined ? [] : [row.result])]));
  const frame = { linked, name: "bullet" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { rows: placed, graphic, height } = placeBullets(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    drawGraphicHeads(graphic, options.width),
    placed.map((row) => [
      h("line", { class: "rule", x1: 0, x2: options.width, y1: row.at.bottom, y2: row.at.bottom }),
      drawZone(row),
      drawZero(row),
      drawWords(row, options),
      row.result !== undefined && drawResult(row, row.result, options),
      drawTarget(row, options),
    ]),
  );
}

function drawWords(row: PlacedBullet, options: ChartOptions): Svg {
  const { at, verdict, derived } = row;
  const { top, bottom, label, note } = at;
  const squareX = note.anchor === "end" ? note.x - note.width - verdictSquare - 4 : note.x - verdictSquare - 8;
  return linkedMark(
    row,
    options,
    hitBox({ x: 1, y: top + 1, width: options.width - 2, height: bottom - top - 2 }),
    textLines(label.lines, { ...label, gap: graphicLine, class: "label" }),
    drawVerdict(verdict, { x: squareX, y: note.y - verdictSquare / 2, size: verdictSquare }),
    textLines(note.lines, { ...note, gap: graphicLine, class: derived === true ? "value derived" : "value" }),
  );
}

/** Where a result meets the target: from the tick on, or up to it. */
function drawZone({ asks, tick, zero, at: { y }, left, right }: PlacedBullet): Svg | undefined {
  if (tick === undefined) return undefined;
  const [x, x2] = asks === "more" ? [tick, right] : asks === "less" ? [Math.min(zero, left), tick] : [tick, tick];
  if (x2 <= x) return undefined;
  return h("rect", { class: "zone", "aria-hidden": "true", x, y: y - 8, width: x2 - x, height: 16 });
}

function drawZero({ tick, zero, at: { y } }: PlacedBullet): Svg | undefined {
  if (tick === undefined) return undefined;
  return h("line", { class: "base", "aria-hidden": "true", x1: zero, x2: zero, y1: y - 8, y2: y + 8 });
}

function drawResult(row: PlacedBullet, result: BulletEnd, options: ChartOptions): Svg {
  const { zero, end, cut, at } = row;
  const { y } = at;
  const [x, x2] = end === undefined ? [zero, zero] : [Math.min(zero, end), Math.max(zero, end)];
  const top = y - barHeight / 2;
  return linkedMark(
    result,
    options,
    end !== undefined && hitBox({ x, y: y - 12, width: Math.max(x2 - x, 24), height: 24 }),
    end !== undefined &&
      h(
        "g",
        { class: markClass(result) },
        x2 > x && h("rect", { class: "mark bar", x, y: top, width: x2 - x, height: barHeight }),
        drawBelow(row),
        cut ? drawCut(end, y, end < zero ? -1 : 1) : drawBound(result, end, y),
      ),
    drawValue(result, at.values[1], "value strong"),
  );
}

/** What a result is below a target that asks for no more: hatched up to the tick, so that the shorter bar is not read as one that falls short. */
function drawBelow({ asks, verdict, tick, end, at: { y } }: PlacedBullet): Svg | undefined {
  if (asks !== "less" || verdict !== "met" || tick === undefined || end === undefined || end >= tick) return undefined;
  const box = { x: end, y: y - barHeight / 2, width: tick - end, height: barHeight };
  return h("path", { class: "hatch", d: hatchPath(box) });
}

function drawTarget({ target, tick, tickEnd, at }: PlacedBullet, options: ChartOptions): Svg {
  const { y } = at;
  const from = tick === undefined ? undefined : Math.min(tick, tickEnd ?? tick) - 2.5;
  const width = tick === undefined ? 0 : Math.abs((tickEnd ?? tick) - tick) + 5;
  return linkedMark(
    target,
    options,
    from !== undefined && hitBox({ x: from + width / 2 - 12, y: y - 12, width: 24, height: 24 }),
    from !== undefined &&
      h(
        "g",
        { class: markClass({ ...target, kind: "target" }) },
        h("rect", { class: "mark bar", x: from, y: y - tickHeight / 2, width, height: tickHeight }),
        drawBound(
          target,
          tick! + (target.bound === "lt" || target.bound === "le" ? -2.5 : 2.5),
          y - tickHeight / 2 + 3,
        ),
      ),
    drawValue(target, at.values[0], "value"),
  );
}

/** The value in its column, with a finger's room that leads to its fact. */
function drawValue(row: BulletEnd, text: PlacedGraphicRow["label"], name: string): readonly Svg[] {
  const { lines, x, y, anchor, width } = text;
  const height = Math.max(24, lines.length * graphicLine);
  return [
    hitBox({ x: anchor === "end" ? x - width : x, y: y - 12, width: Math.max(24, width), height }),
    textLines(lines, { x, y, anchor, gap: graphicLine, class: row.derived === true ? "value derived" : name }),
  ];
}

/** The arrow of a bound from the edge of a bar or tick outwards; a tilde over what is approximate. */
function drawBound({ bound }: Pick<BulletEnd, "bound">, x: number, y: number): Svg | undefined {
  if (bound === "approx")
    return h("path", { class: "bound", d: `M${rounded(x - 7)},${rounded(y - 8)}q2.5,-4 5,-1t5,-1` });
  const sign = bound === "gt" || bound === "ge" ? 1 : bound === "lt" || bound === "le" ? -1 : 0;
  return sign === 0 ? undefined : arrow(x, y, 0, [sign, 0]);
}

/** A slanted stroke of paper near the end: the bar goes on. */
function drawCut(end: number, y: number, sign: 1 | -1): Svg {
  const x = end - sign * 12;
  return h("path", { class: "cut", d: `M${rounded(x - 3)},${rounded(y + 9)}L${rounded(x + 3)},${rounded(y - 9)}` });
}
