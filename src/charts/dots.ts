/** One row per label on a shared axis: one indicator across places, or over several years. */
import { drawPosts, valueAxis } from "./axis.ts";
import { placeBands, widestValue } from "./band.ts";
import { arrowReach, drawMark, hitBox, markClass, markSize } from "./mark.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { fitLabel, textSize } from "./text-width.ts";

export type DotRow = MarkRow & {
  /** Rows of one label that follow one another stand together under it. */
  readonly label: string;
  /** undefined where none is stated: `valueText` is then the reason. */
  readonly value: number | undefined;
  readonly valueMax?: number | undefined;
};
export type DotOptions = ChartOptions & {
  /** Unit of the axis in words. */
  readonly unitText: string;
  /** Whether the axis begins at zero however far off the values are. */
  readonly zero?: boolean | undefined;
};

const lineHeight = 26;
/** Between a mark and its value, in px. */
const beforeValue = 6;

/** Positions of all rows: labels in bands, marks along the axis, each value right of its mark or, without room, left. */
export function placeDots(rows: readonly DotRow[], { width, zero = false }: DotOptions) {
  const groups: DotRow[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    if (group !== undefined && group[0]!.label === row.label) group.push(row);
    else groups.push([row]);
  }
  const top = 20;
  const heads = groups.map((group) => ({ label: group[0]!.label, plotHeight: group.length * lineHeight + 4 }));
  const { bands, left, right, bottom, stretches } = placeBands(heads, { width, top });
  const values = rows.flatMap((row) => [row.value, row.valueMax]).filter((value) => value !== undefined);
  const room = widestValue(rows) + arrowReach + beforeValue + 1;
  const edge = left + markSize + 3;
  const axis = valueAxis(values, [edge, Math.max(right - room, edge + width / 4)], { space: 70, zero, across: true });
  const dots = groups.flatMap((group, g) =>
    group.map((row, i) => {
      const y = bands[g]!.y + (i - (group.length - 1) / 2) * lineHeight;
      const x = row.value === undefined ? undefined : axis.position(row.value);
      const end = row.valueMax === undefined ? undefined : axis.position(row.valueMax);
      return { ...row, x, end, y, text: row.text, labelX: labelX(row, { x, end, left }) };
    }),
  );
  return { width, height: bottom + 24, bands, left, right, bottom, stretches, axis, dots };
}

/** The rows from top to bottom in the order given. */
export function dotChart(rows: readonly DotRow[], options: DotOptions): Svg {
  const frame = { linked: anyLinked(rows), name: "dot" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { bands, dots, axis, left, right, bottom, stretches, width, height } = placeDots(rows, options);
  const start = axis.position(axis.domain[0]);
  return chartSvg(
    options,
    { ...frame, height },
    drawPosts(axis, { stretches, y: bottom, width }),
    h(
      "g",
      { "aria-hidden": "true" },
      textLines(fitLabel(options.unitText, width - left, textSize.note), { x: left, y: 8, class: "note" }),
      bands.map((band) => textLines(band.lines, { x: 0, y: band.labelY, class: "label halo" })),
    ),
    dots.map((dot) =>
      linkedMark(
        dot,
        options,
        h("line", { class: "row-rule", x1: start, x2: dot.x ?? start, y1: dot.y, y2: dot.y }),
        dot.x === undefined
          ? [hitBox({ x: left, y: dot.y - 12, width: right - left, height: 24 })]
          : drawMark(dot, { x: dot.x, y: dot.y, greater: "right", end: dot.end }),
        h(
          "g",
          { class: markClass(dot) },
          textLines(fitLabel(dot.valueText, width - dot.labelX), { x: dot.labelX, y: dot.y, class: valueClass(dot) }),
        ),
      ),
    ),
  );
}

function labelX({ bound }: DotRow, { x, end, left }: { x: number | undefined; end: number | undefined; left: number }) {
  if (x === undefined) return left + 16;
  return Math.max(x, end ?? x) + (bound === "gt" || bound === "ge" ? arrowReach : markSize) + beforeValue;
}

function valueClass({ value, derived }: DotRow): string {
  return `${value === undefined ? "note" : "value"}${derived === true ? " derived" : ""} halo`;
}
