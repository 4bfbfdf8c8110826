/** Targets against results, each row on its own scale: the target a hollow tick, the result a bar, and the verdict. */
import { arrowReach, hitBox, markClass } from "./mark.ts";
import {
  barHeight,
  lineGap,
  placeBullets,
  verdictSquare,
  type BulletEnd,
  type BulletOptions,
  type BulletRow,
  type BulletWords,
  type PlacedBullet,
} from "./place-bullets.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";
import { drawVerdict } from "./verdict-mark.ts";

export type { BulletEnd, BulletOptions, BulletRow } from "./place-bullets.ts";

const tickHeight = 22;

/** The rows from top to bottom in the order given; label and verdict lead to the comparison, bar and tick to the facts. */
export function bulletChart(rows: readonly BulletRow[], options: BulletOptions): Svg {
  const linked = anyLinked(rows.flatMap((row) => [row, row.target, ...(row.result === undefined ? [] : [row.result])]));
  const frame = { linked, name: "bullet" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { rows: placed, stacked, left, height } = placeBullets(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    placed.map((row) => [
      h("line", { class: "rule", x1: 0, x2: options.width, y1: row.band.bottom, y2: row.band.bottom }),
      drawZone(row, left),
      drawZero(row),
      drawWords(row, stacked, options),
      row.result !== undefined && drawResult(row, row.result, options),
      drawTarget(row, options),
    ]),
  );
}

function drawWords(row: PlacedBullet, stacked: boolean, options: ChartOptions): Svg {
  const { band, noteX, squareX, verdict, derived } = row;
  const lines = Math.max(band.lines.length, band.notes.length, 1);
  return linkedMark(
    row,
    options,
    hitBox({ x: 1, y: band.labelY - 11, width: options.width - 2, height: Math.max(24, lines * 17 + 5) }),
    textLines(band.lines, { x: 0, y: band.labelY, class: "label halo" }),
    drawVerdict(verdict, { x: squareX, y: band.noteY - verdictSquare / 2, size: verdictSquare }),
    textLines(band.notes, {
      x: noteX,
      y: band.noteY,
      anchor: stacked ? "end" : "start",
      class: derived === true ? "value derived halo" : "value halo",
    }),
  );
}

/** Where a result meets the target: from the tick on, or up to it. */
function drawZone({ asks, tick, zero, y, right }: PlacedBullet, left: number): Svg | undefined {
  if (tick === undefined) return undefined;
  const [x, x2] = asks === "more" ? [tick, right] : asks === "less" ? [Math.min(zero, left), tick] : [tick, tick];
  if (x2 <= x) return undefined;
  return h("rect", { class: "zone", "aria-hidden": "true", x, y: y - 8, width: x2 - x, height: 16 });
}

function drawZero({ tick, zero, y }: PlacedBullet): Svg | undefined {
  if (tick === undefined) return undefined;
  return h("line", { class: "base", "aria-hidden": "true", x1: zero, x2: zero, y1: y - 8, y2: y + 8 });
}

function drawResult(row: PlacedBullet, result: BulletEnd, options: ChartOptions): Svg {
  const { zero, end, cut, y, resultWords } = row;
  const [x, x2] = end === undefined ? [zero, zero] : [Math.min(zero, end), Math.max(zero, end)];
  const top = y - barHeight / 2;
  return linkedMark(
    result,
    options,
    end !== undefined && hitBox({ x, y: y - 12, width: Math.max(x2 - x, 24), height: 24 }),
    h(
      "g",
      { class: markClass(result) },
      end !== undefined && x2 > x && h("rect", { class: "mark bar", x, y: top, width: x2 - x, height: barHeight }),
      end !== undefined && cut && drawCut(end, y, end < zero ? -1 : 1),
      end !== undefined && !cut && drawBound(result, end, y),
    ),
    resultWords !== undefined && drawLines(resultWords, result, "value"),
  );
}

function drawTarget({ target, tick, tickEnd, y, targetWords }: PlacedBullet, options: ChartOptions): Svg {
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
    drawLines(targetWords, target, "note"),
  );
}

/** The arrow of a bound from the edge of a bar or tick outwards; a tilde over what is approximate. */
function drawBound({ bound }: Pick<BulletEnd, "bound">, x: number, y: number): Svg | undefined {
  if (bound === "approx")
    return h("path", { class: "bound", d: `M${rounded(x - 7)},${rounded(y - 8)}q2.5,-4 5,-1t5,-1` });
  const sign = bound === "gt" || bound === "ge" ? 1 : bound === "lt" || bound === "le" ? -1 : 0;
  if (sign === 0) return undefined;
  const tip = x + sign * (arrowReach - 5);
  const head = (dy: number) => `${rounded(tip - 4 * sign)},${rounded(y + dy)}`;
  const d = `M${rounded(x)},${rounded(y)}L${rounded(tip)},${rounded(y)}M${head(3.5)}L${rounded(tip)},${rounded(y)}L${head(-3.5)}`;
  return h("path", { class: "bound", d });
}

/** A slanted stroke of paper near the end: the bar goes on. */
function drawCut(end: number, y: number, sign: 1 | -1): Svg {
  const x = end - sign * 12;
  return h("path", { class: "cut", d: `M${rounded(x - 3)},${rounded(y + 9)}L${rounded(x + 3)},${rounded(y - 9)}` });
}

function drawLines({ lines, x, y }: BulletWords, row: BulletEnd, name: "value" | "note"): Svg {
  const derived = row.derived === true ? " derived" : "";
  return h(
    "g",
    { class: markClass({ color: row.color }) },
    lines.map((text, i) =>
      textLines(text, { x, y: y + i * lineGap, anchor: "middle", class: `${name}${derived} halo` }),
    ),
  );
}
