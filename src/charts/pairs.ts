/** Two values a row, joined like a dumbbell: town and city, two cities, a share and its whole. */
import { drawPosts } from "./axis.ts";
import { drawMark, hitBox, markClass } from "./mark.ts";
import { placePairs, type PlacedEnd, type PlacedPair } from "./place-pairs.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow, type FindingRow } from "./row.ts";
import { h, type Svg } from "./svg.ts";

export type PairEnd = MarkRow & {
  /** Whose it is, in a word or two; written where it changes from one row to the next. */
  readonly name: string;
  /** undefined where none is stated: `valueText` is then the reason. */
  readonly value: number | undefined;
  readonly valueMax?: number | undefined;
};

/** A comparison and its two facts. */
export type PairRow = FindingRow & {
  readonly left: PairEnd;
  readonly right: PairEnd;
};

export type PairOptions = ChartOptions & {
  /** One axis for all rows, which then have one unit, or one for each row, from zero to its greater value. */
  readonly scale: "shared" | "own";
  /** Unit of the shared axis in words. */
  readonly unitText?: string | undefined;
};

const lineGap = 16;

/** The rows from top to bottom in the order given; label and note lead to the comparison, marks to the facts. */
export function pairChart(rows: readonly PairRow[], options: PairOptions): Svg {
  const linked = anyLinked(rows.flatMap((row) => [row, row.left, row.right]));
  const frame = { linked, name: "pair" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { pairs, columns, headHeight, axis, left, bottom, stretches, height } = placePairs(rows, options);
  const { width, unitText = "" } = options;
  return chartSvg(
    options,
    { ...frame, height },
    axis !== undefined && drawPosts(axis, { stretches, y: bottom, width }),
    axis !== undefined &&
      unitText !== "" &&
      textLines(unitText, { x: left, y: headHeight > 0 ? headHeight + 12 : 8, class: "note" }),
    columns
      .filter(({ lines }) => lines.length > 0)
      .map(({ lines, x, anchor, color }) =>
        h(
          "g",
          { class: markClass({ color }) },
          textLines(lines, { x, y: 9, anchor, class: "note place-text", gap: lineGap }),
        ),
      ),
    pairs.map((pair) => [
      h("line", { class: "rule", x1: 0, x2: width, y1: pair.band.bottom, y2: pair.band.bottom }),
      drawWords(pair, options),
      drawBar(pair, axis === undefined),
      pair.ends.map((end) => drawEnd(end, options)),
    ]),
  );
}

function drawWords(pair: PlacedPair, options: ChartOptions): Svg {
  const { band } = pair;
  const lines = Math.max(band.lines.length, band.notes.length, 1);
  return linkedMark(
    pair,
    options,
    hitBox({ x: 1, y: band.labelY - 11, width: options.width - 2, height: Math.max(24, lines * 17 + 5) }),
    textLines(band.lines, { x: 0, y: band.labelY, class: "label halo" }),
    band.notes.length > 0 &&
      textLines(band.notes, {
        x: options.width - 2,
        y: band.noteY,
        anchor: "end",
        class: pair.derived === true ? "value derived halo" : "value halo",
      }),
  );
}

/**
 * Thick between the marks; where each row has its own axis, a post at zero and dots from there to the first mark.
 */
function drawBar({ ends, zero, band: { y } }: PlacedPair, own: boolean): Svg {
  const drawn = ends.filter((end) => end.x !== undefined);
  const [least, greatest] = [Math.min(...drawn.map((end) => end.x!)), Math.max(...drawn.map((end) => end.x!))];
  const nearest = least > zero ? least : greatest;
  const dotted = own && drawn.length > 0 && (least > zero || greatest < zero);
  return h(
    "g",
    { "aria-hidden": "true" },
    own && h("line", { class: "base", x1: zero, x2: zero, y1: y - 8, y2: y + 8 }),
    dotted && h("line", { class: "row-rule", x1: zero, x2: nearest, y1: y, y2: y }),
    drawn.length === 2 && h("line", { class: "dumbbell", x1: drawn[0]!.x, x2: drawn[1]!.x, y1: y, y2: y }),
  );
}

function drawEnd(end: PlacedEnd, options: ChartOptions): Svg {
  const y = end.textY - ((end.lines.length - 1) * lineGap) / 2;
  return linkedMark(
    end,
    options,
    end.x !== undefined && drawMark(end, { x: end.x, y: end.y, greater: "right", end: end.end }),
    h(
      "g",
      { class: markClass({ color: end.color }) },
      end.lines.map((line, i) =>
        textLines(line.text, { x: end.textX, y: y + i * lineGap, anchor: end.anchor, class: `${line.class} halo` }),
      ),
    ),
  );
}
