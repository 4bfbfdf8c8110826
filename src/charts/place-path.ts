/** Where everything in a path chart stands; drawn by path.ts. */
import { group, max, min, range } from "d3-array";
import { placeLanes } from "./absence-lane.ts";
import { valueAxis, yearAxis } from "./axis.ts";
import { arrowReach, markSize } from "./mark.ts";
import { type Box, type Segment } from "./box.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";
import type { PathRow, PathOptions } from "./path.ts";

type PathLine = { readonly text: string; readonly class: string; readonly size: number };
/** x to x2 are its years (equal for one year), y to end its values; label is undefined where there was no room. */
export type PlacedPathRow = PathRow & {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly end: number | undefined;
  readonly lines: readonly PathLine[];
  readonly label: PlacedLabel | undefined;
};
export const lineGap = 16;
/** From the upper edge of a panel to its plot: heading and unit stand there; in px. */
const headHeight = 36;
/** No plot is higher, in px. */
const tallest = 620;
/** How far a bar over several years reaches beyond the middle of its first and last, at most. */
const overhang = 10;

type Panel = {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
};

/**
 * The panels from top to bottom in the order of the rows, all with the same years. Where every mark says its value and the
 * line at the foot is zero there is nothing to read off an axis: panels that are `measured` have one.
 */
export function placePath(rows: readonly PathRow[], options: PathOptions) {
  if (options.zeroText === undefined) return placePanels(rows, options, true);
  const labelled = placePanels(rows, options, false);
  const named = labelled.rows.every((row) => row.label !== undefined || row.lines.length === 0);
  return named && labelled.panels.every(({ axis }) => axis.domain[0] === 0)
    ? labelled
    : placePanels(rows, options, true);
}

function placePanels(rows: readonly PathRow[], options: PathOptions, measured: boolean) {
  const first = min(rows, (row) => row.first) ?? 0;
  const last = max(rows, (row) => row.last) ?? first;
  const groups = [...group(rows, (row) => row.panelText ?? "")];
  const least = (options.width < 500 ? 210 : 270) * (groups.length > 1 ? 0.7 : 1);
  const ticks = () => groups.flatMap(([, group]) => tickTexts(group, options.zero));
  const left = measured ? widestText(ticks(), textSize.tick) + 10 : 2;
  const endings = rows.filter((row) => row.last === last && row.value !== undefined);
  const endWidth = widestText(endings.flatMap((row) => labelLines(row, rows, options.width)).map((line) => line.text));
  const right = options.width - Math.min(endWidth, options.width * 0.2);
  let height = 0;
  const panels = groups.map(([panelText, group]) => {
    const panel = placePanel(group, options, { top: height, left, right, first, last }, least);
    height = panel.height + 12;
    return { ...panel, panelText, measured };
  });
  return { panels, rows: panels.flatMap((panel) => panel.rows), height: Math.max(height - 12, 24) };
}

/**
 * Positions of rows, joining lines, axes and lanes of one panel. Of several heights the plot takes the one
 * at which labels stand best; where one has no place at all it grows further. A label that has none at
 * 620 px is left out (its sentence is still the mark's name and tooltip).
 */
function placePanel(rows: readonly PathRow[], options: PathOptions, panel: Panel, usual: number) {
  const different = new Set(valuesOf(rows)).size;
  // Values that are all the same need no height to be told apart, no values need no plot.
  const least = different === 0 ? 0 : different === 1 ? usual / 2 : usual;
  const worth = (placed: ReturnType<typeof placeAt>, plotHeight: number) => placed.cost + 0.3 * (plotHeight - least);
  let best = placeAt(rows, options, panel, least);
  let lowest = worth(best, least);
  for (let plotHeight = least + 40; plotHeight <= tallest; plotHeight += 40) {
    if (lowest < 1e6 && plotHeight > least + 120) break;
    if (0.3 * (plotHeight - least) >= lowest) break;
    const placed = placeAt(rows, options, panel, plotHeight);
    if (worth(placed, plotHeight) < lowest) [best, lowest] = [placed, worth(placed, plotHeight)];
  }
  const { position } = best.years;
  const { lanes, bottom } = placeLanes(rows, { top: best.bottom + 28, width: options.width, position });
  return { ...best, top: panel.top, lanes, height: bottom };
}

function placeAt(rows: readonly PathRow[], options: PathOptions, panel: Panel, plotHeight: number) {
  const { left, right, first, last } = panel;
  const stated = rows.filter((row) => row.value !== undefined);
  const texts = new Map(stated.map((row) => [row.id, labelLines(row, stated, options.width)]));
  const top = panel.top + headHeight;
  const bottom = top + plotHeight;
  const axis = axisOf(stated, [bottom, top], options.zero);
  const marked = rows.flatMap((row) => [row.first, row.last]);
  const years = yearAxis(first, last, [left, right], marked);
  const reach = Math.min(overhang, years.band * 0.4);
  const points = stated.map((row) => {
    const spans = row.first !== row.last;
    const { shift, repeats } = besides(row, stated, axis.position);
    return {
      ...row,
      x: years.position(row.first) - (spans ? reach : shift),
      x2: years.position(row.last) + (spans ? reach : -shift),
      y: axis.position(row.value!),
      end: row.valueMax === undefined ? undefined : axis.position(row.valueMax),
      lines: texts.get(row.id)!.slice(0, repeats ? -1 : undefined),
    };
  });
  const joins = joinSeries(points);
  const drops = revised(points);
  const wishes = points.map(({ x, x2, y, lines }) => ({
    x: wishX({ x, x2 }),
    y,
    width: max(lines, (line) => textWidth(line.text, line.size)) ?? 0,
    height: lines.length * lineGap,
  }));
  const worded = wishes.map((_, i) => i).filter((i) => points[i]!.lines.length > 0);
  const { labels, cost } = placeLabels(
    worded.map((i) => wishes[i]!),
    {
      bounds: { x: left, y: top - 14, width: options.width - left, height: plotHeight + 12 },
      marks: points.map(markBox),
      lines: [...joins, ...drops].flatMap((join) => join.segments),
      reach: markSize + 4,
    },
  );
  return {
    rows: points.map((row, i): PlacedPathRow => ({ ...row, label: labels[worded.indexOf(i)] })),
    cost,
    axis,
    years,
    joins,
    drops,
    left,
    right,
    bottom,
  };
}

/**
 * Marks of one year that would cover one another stand side by side: how far each is moved to the left, in px. Of those that
 * say the same of one value, only the first says it.
 */
function besides(
  row: PathRow,
  rows: readonly PathRow[],
  position: (value: number) => number,
): { readonly shift: number; readonly repeats: boolean } {
  if (row.first !== row.last) return { shift: 0, repeats: false };
  const sameYear = rows.filter((other) => other.first === row.first && other.last === row.last);
  const touch = (a: PathRow, b: PathRow) => Math.abs(position(a.value!) - position(b.value!)) < 2 * markSize;
  const touching = new Set([row]);
  // A set that grows while it is gone through: what touches one that touches it belongs to them as well.
  for (const one of touching) for (const other of sameYear) if (touch(one, other)) touching.add(other);
  const beside = sameYear.filter((other) => touching.has(other));
  const before = beside.slice(0, beside.indexOf(row));
  return {
    shift: ((beside.length - 1) / 2 - before.length) * (2 * markSize + 2),
    repeats: before.some(({ value, valueText }) => value === row.value && valueText === row.valueText),
  };
}

function valuesOf(rows: readonly PathRow[]): readonly number[] {
  return rows.flatMap((row) => (row.value === undefined ? [] : [row.value, row.valueMax ?? row.value]));
}

/** An axis that does not begin at zero ends above the years, which also leaves room for words under its lowest mark. */
function axisOf(rows: readonly PathRow[], [bottom, top]: readonly [number, number], zero?: boolean) {
  const options = { space: 52, ...(zero === undefined ? {} : { zero }) };
  const axis = valueAxis(valuesOf(rows), [bottom, top], options);
  return axis.domain[0] === 0 ? axis : valueAxis(valuesOf(rows), [bottom - 20, top], options);
}

/** Tick labels at all heights that a plot can take: higher ones can have more digits. */
function tickTexts(rows: readonly PathRow[], zero?: boolean): readonly string[] {
  if (valuesOf(rows).length === 0) return [];
  const heights = range(60, tallest + 1, 20);
  return heights.flatMap((height) => axisOf(rows, [height, 0], zero).ticks.map(({ text }) => text));
}

/** Where a label hangs on its mark: on the point, or near the last year of a bar. */
export function wishX({ x, x2 }: { readonly x: number; readonly x2: number }): number {
  return x === x2 ? x : x2 - markSize;
}

/** The value, and before it the name of the series beside its last year. */
function labelLines(row: PathRow, rows: readonly PathRow[], width: number): readonly PathLine[] {
  const named = rows.filter((other) => other.series === row.series).reduce((a, b) => (b.last >= a.last ? b : a));
  const value = { text: row.valueText, class: row.derived === true ? "value derived" : "value", size: textSize.value };
  if (named.id !== row.id) return [value];
  const names = wrapLabel(row.seriesText, width < 500 ? 110 : 150, { size: textSize.note, maxLines: 3 });
  // Bold text is wider, in some system fonts by 15 %.
  return [...names.map((text) => ({ text, class: "note place-text", size: textSize.note * 1.15 })), value];
}

type Point = Pick<
  PlacedPathRow,
  "x" | "x2" | "y" | "end" | "bound" | "series" | "color" | "place" | "kind" | "first" | "last"
>;

/** Two targets of one place for one year in two plans: a line from the one to the other, from edge to edge of their marks. */
function revised(points: readonly Point[]) {
  const targets = points.filter(({ kind, first, last }) => kind === "target" && first === last);
  return [...group(targets, ({ first, place, color }) => `${first} ${place ?? color}`).values()].flatMap((year) => {
    const sorted = [...year].sort((a, b) => a.y - b.y);
    return sorted.slice(1).flatMap((lower, i) => {
      const upper = sorted[i]!;
      const [y1, y2] = [upper.y + markSize + 1, lower.y - markSize - 1];
      if (upper.series === lower.series || y2 - y1 < 3) return [];
      return [{ color: lower.color, segments: [{ x1: upper.x, y1, x2: lower.x, y2 }] as readonly Segment[] }];
    });
  });
}

/**
 * Single years of one series in order of time, joined where at least two are there; of two rows for one year the one
 * that is exact, or else the first: a line through a bound would show a bend that nobody stated.
 */
function joinSeries(points: readonly Point[]) {
  return [...new Set(points.map((point) => point.series))].flatMap((series) => {
    const members = points.filter((point) => point.series === series && point.x === point.x2);
    const exact = ({ bound = "eq" }: Point) => bound === "eq";
    const stops = [...group(members, (point) => point.first).values()]
      .map((year) => year.find(exact) ?? year[0]!)
      .sort((a, b) => a.first - b.first);
    if (stops.length < 2) return [];
    const segments = stops.slice(1).map((to, i): Segment => ({ x1: stops[i]!.x, y1: stops[i]!.y, x2: to.x, y2: to.y }));
    return [{ color: stops[0]!.color, kind: stops[0]!.kind, segments }];
  });
}

function markBox({ x, x2, y, end, bound }: Point): Box {
  const up = bound === "gt" || bound === "ge" || bound === "approx" ? arrowReach : markSize + 1;
  const down = bound === "lt" || bound === "le" ? arrowReach : markSize + 1;
  const highest = Math.min(y, end ?? y) - up;
  const box = { x: x - markSize - 1, y: highest, width: x2 - x + 2 * (markSize + 1) };
  return { ...box, height: Math.max(y, end ?? y) + down - highest };
}
