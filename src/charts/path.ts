/** One indicator over the years: the targets of plans joined by thin lines, results beside them. */
import { drawLane } from "./absence-lane.ts";
import { drawRules } from "./axis.ts";
import { drawMark, drawSpan, markClass } from "./mark.ts";
import { lineGap, placePath, wishX, type PlacedPathRow } from "./place-path.ts";
import { type Segment } from "./box.ts";
import { leaderOf } from "./place-labels.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow } from "./row.ts";
import { h, rounded, words, type Child, type Svg } from "./svg.ts";

export type PathRow = MarkRow & {
  /** Years, both included; more than one makes a bar over its years. */
  readonly first: number;
  readonly last: number;
  /** undefined where none is stated: `valueText` is then the reason and stands under the axis. */
  readonly value: number | undefined;
  readonly valueMax?: number | undefined;
  /** Rows of one series are joined: the targets of one plan, or the results of one place. */
  readonly series: string;
  /** Name of the series, written once beside its last year. */
  readonly seriesText: string;
  /**
   * Heading of the panel it stands in; panels have the years in common, not the values. For amounts of quite
   * different size, such as a city's and a town's, which on one axis would press one of them flat.
   */
  readonly panelText?: string | undefined;
};

export type PathOptions = ChartOptions & {
  /** Unit of the axis in words. */
  readonly unitText: string;
  /** The unit with the words that values begin at zero, for drawings that need no axis; without it there is always one. */
  readonly zeroText?: string | undefined;
  /** Whether values are measured from zero in every panel, as amounts of quite different size must be. Default: where zero is near. */
  readonly zero?: boolean | undefined;
};

/** Years to the right, values up. Throws RangeError for a row that ends before it begins. */
export function pathChart(rows: readonly PathRow[], options: PathOptions): Svg {
  if (rows.some((row) => row.last < row.first)) throw new RangeError("a row ends before it begins");
  const frame = { linked: anyLinked(rows), name: "path" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { panels, height } = placePath(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    panels.map((panel) => drawPanel(panel, options)),
  );
}

function drawPanel(panel: ReturnType<typeof placePath>["panels"][number], options: PathOptions): readonly Child[] {
  const { panelText, top, axis, years, joins, drops, rows, left, right, bottom, lanes, measured } = panel;
  return [
    rows.length > 0 && measured && drawRules(axis, { x1: left, x2: right }),
    h(
      "g",
      { class: "axis", "aria-hidden": "true" },
      h(
        "text",
        { class: "note", x: 0, y: top + 8, dy: "0.35em" },
        panelText !== "" && h("tspan", { class: "strong" }, words(panelText)),
        h(
          "tspan",
          panelText === "" ? {} : { dx: 8 },
          words(measured || rows.length === 0 ? options.unitText : (options.zeroText ?? options.unitText)),
        ),
      ),
      h("line", { class: "base", x1: left, x2: right, y1: bottom, y2: bottom }),
      years.ticks.map(({ at, text }) => [
        h("line", { class: "base", x1: at, x2: at, y1: bottom, y2: bottom + 4 }),
        textLines(text, { x: at, y: bottom + 15, anchor: "middle", class: "tick" }),
      ]),
    ),
    joins.map((join) =>
      h(
        "g",
        { class: markClass(join), "aria-hidden": "true" },
        h("path", { class: "link", d: linePath(join.segments) }),
      ),
    ),
    drops.map(({ color, segments }) =>
      h(
        "g",
        { class: markClass({ color }), "aria-hidden": "true" },
        h("path", { class: "drop", d: linePath(segments) }),
      ),
    ),
    rows.map(drawLeader),
    rows.map((row) => linkedMark(row, options, drawRow(row), drawLabel(row))),
    lanes.map((lane) => drawLane(lane, options)),
  ];
}

function linePath(segments: readonly Segment[]): string {
  const points = [[segments[0]!.x1, segments[0]!.y1], ...segments.map(({ x2, y2 }) => [x2, y2])];
  return `M${points.map((point) => point.map(rounded).join(",")).join("L")}`;
}

function drawRow(row: PlacedPathRow): Svg {
  const { x, x2, y, end } = row;
  return x === x2 ? drawMark(row, { x, y, greater: "up", end }) : drawSpan(row, { x, x2, y });
}

/** A line from the mark to a label that is far off; drawn under everything else. */
function drawLeader({ label, x, x2, y }: PlacedPathRow): Svg | undefined {
  if (label === undefined || !label.leader) return undefined;
  return h("line", { class: "leader", "aria-hidden": "true", ...leaderOf({ x: wishX({ x, x2 }), y }, label) });
}

function drawLabel({ label, lines, color }: PlacedPathRow): Svg | undefined {
  if (label === undefined) return undefined;
  const x = label.anchor === "start" ? label.x : label.x + label.width / (label.anchor === "end" ? 1 : 2);
  const texts = lines.map((line, i) =>
    textLines(line.text, { x, y: label.y + (i + 0.5) * lineGap, anchor: label.anchor, class: `${line.class} halo` }),
  );
  return h("g", { class: markClass({ color }) }, texts);
}
