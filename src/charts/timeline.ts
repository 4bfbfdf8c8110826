/** Plans on a line of years: when each was published, which years it sets targets for and which it reports on. */
import { yearAxis } from "./axis.ts";
import { placeBands } from "./band.ts";
import { hatchPath } from "./hatch.ts";
import { drawKey, placeKeys } from "./key.ts";
import { drawMark, hitBox, markClass, type MarkPosition } from "./mark.ts";
import {
  anyLinked,
  chartSvg,
  linkedMark,
  textLines,
  type ChartOptions,
  type Color,
  type Mark,
  type LinkedRow,
} from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";
import { textSize, textWidth, wrapLabel } from "./text-width.ts";

export type YearSpan = { readonly first: number; readonly last: number };
/** One plan. */
export type TimelineRow = LinkedRow & {
  readonly label: string;
  /** How much of what, in words: "215 个目标，34 个结果". */
  readonly detail: string;
  readonly color?: Color | undefined;
  readonly mark?: Mark | undefined;
  /** When it was published, in years: 2020.44. */
  readonly published: number;
  /** Where only a stretch is known, its end: a line from `published` to here with caps, and the mark in the middle. */
  readonly publishedLast?: number | undefined;
  readonly targets: readonly YearSpan[];
  readonly reports: readonly YearSpan[];
};
type TimelineKey = { readonly sign: "published" | "targets" | "reports"; readonly text: string };
export type TimelineOptions = ChartOptions & { readonly keys: readonly TimelineKey[] };

const barHeight = 10;
const plotHeight = 58;

/** Positions of bars and marks: what is reported above, what is aimed at below, both in the bands of their years. */
export function placeTimeline(rows: readonly TimelineRow[], { width, keys }: TimelineOptions) {
  const { keys: placedKeys, bottom: top } = placeKeys(keys, { width, top: 0, sign: 24 });
  const { bands, left, right, bottom, stacked } = placeBands(
    rows.map((row) => ({ label: row.label, plotHeight })),
    { width, top: top + 6 },
  );
  const spans = rows.flatMap((row) => [...row.targets, ...row.reports]);
  const years = rows.map((row) => Math.floor(row.published));
  const first = Math.min(...years, ...spans.map((span) => span.first));
  const last = Math.max(...years, ...spans.map((span) => span.last));
  const from = left + 2;
  const axis = yearAxis(first, last, [from, right], [...years, ...spans.flatMap((span) => [span.first, span.last])]);
  const edges = ({ first: a, last: b }: YearSpan, y: number) => ({
    x: axis.position(a) - axis.band / 2 + 0.5,
    y,
    width: (b - a + 1) * axis.band - 1,
    height: barHeight,
  });
  const placed = rows.map((row, i) => {
    const band = bands[i]!;
    const upper = band.y - plotHeight / 2 + 8;
    return {
      ...row,
      band,
      upper,
      details: wrapLabel(row.detail, stacked ? width : right - left, { size: textSize.note, maxLines: 2 }),
      detailX: stacked ? 0 : left,
      detailY: upper + 2 * barHeight + 20,
      reportBars: row.reports.map((span) => edges(span, upper)),
      targetBars: row.targets.map((span) => edges(span, upper + barHeight + 3)),
      // The middle of a year's band is the middle of the year.
      markX: axis.position((row.published + (row.publishedLast ?? row.published)) / 2 - 0.5),
      markSpan:
        row.publishedLast === undefined
          ? undefined
          : ([axis.position(row.published - 0.5), axis.position(row.publishedLast - 0.5)] as const),
      markY: upper + barHeight + 1.5,
    };
  });
  // Rules stand on 1 January of the years that are named, and behind the last: what is between two is the whole of a year.
  const yearEdges = [
    ...new Set(
      axis.ticks.flatMap(({ at }, i) => [
        at - axis.band / 2,
        ...(i === axis.ticks.length - 1 ? [at + axis.band / 2] : []),
      ]),
    ),
  ];
  return { keys: placedKeys, rows: placed, axis, yearEdges, top: top + 6, bottom, height: bottom + 24 };
}

/** The rows from top to bottom in the order given. */
export function timelineChart(rows: readonly TimelineRow[], options: TimelineOptions): Svg {
  const frame = { linked: anyLinked(rows), name: "timeline" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { keys, rows: placed, axis, yearEdges, bottom, height } = placeTimeline(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    h(
      "g",
      { class: "axis", "aria-hidden": "true" },
      keys.map((key) => drawKey(key, drawSign(key.sign, key.x, key.y))),
      placed.map(({ upper }) =>
        yearEdges.map((at) =>
          h("line", { class: "rule", x1: at, x2: at, y1: upper - 4, y2: upper + 2 * barHeight + 8 }),
        ),
      ),
      axis.ticks.map(({ at, text }) =>
        textLines(text, { x: tickX(at, text, options.width), y: bottom + 12, anchor: "middle", class: "tick" }),
      ),
      placed.map(({ band }) =>
        h("line", { class: "rule", x1: 0, x2: options.width, y1: band.bottom, y2: band.bottom }),
      ),
    ),
    placed.map((row) =>
      linkedMark(
        row,
        options,
        hitBox({ x: 1, y: row.band.top + 1, width: options.width - 2, height: row.band.bottom - row.band.top - 2 }),
        textLines(row.band.lines, { x: 0, y: row.band.labelY, class: "label halo" }),
        h(
          "g",
          { class: markClass({ color: row.color, kind: "actual" }) },
          row.reportBars.map((bar) => drawReport(bar)),
          row.targetBars.map((bar) => h("rect", { class: "outline", ...bar })),
        ),
        row.markSpan !== undefined && drawStretch(row, row.markSpan),
        drawMark({ color: row.color, mark: row.mark, kind: "actual" }, {
          x: row.markX,
          y: row.markY,
          greater: "right",
        } satisfies MarkPosition),
        textLines(row.details, { x: row.detailX, y: row.detailY, class: "note halo", gap: 16 }),
      ),
    ),
  );
}

/** The stretch in which the day lies, from cap to cap. */
function drawStretch(
  { color, markY }: { color?: Color | undefined; markY: number },
  [x, x2]: readonly [number, number],
): Svg {
  const [left, right] = [x + 2, x2 - 2];
  return h(
    "g",
    { class: markClass({ color }) },
    h("path", {
      class: "bound",
      d: `M${rounded(left)},${rounded(markY - 6)}v12m0,-6H${rounded(right)}m0,-6v12`,
    }),
  );
}

/** The middle of a tick's label, which stays inside the chart. */
function tickX(at: number, text: string, width: number): number {
  const half = textWidth(text, textSize.tick) / 2;
  return Math.min(Math.max(at, half), width - half);
}

type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function drawReport(bar: Bar): readonly Svg[] {
  return [h("rect", { class: "outline thin", ...bar }), h("path", { class: "hatch", d: hatchPath(bar, 5) })];
}

function drawSign(sign: TimelineKey["sign"], x: number, y: number): Svg {
  const bar = { x, y: y - barHeight / 2, width: 24, height: barHeight };
  return h(
    "g",
    { class: markClass({}) },
    sign === "reports" && drawReport(bar),
    sign === "targets" && h("rect", { class: "outline", ...bar }),
    sign === "published" && drawMark({ kind: "actual" }, { x: x + 12, y, greater: "right" }),
  );
}
