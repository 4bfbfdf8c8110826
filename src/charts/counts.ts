/** How many of something by row and column: a disc in each cell, its area the number, the number in it. */
import { max } from "d3-array";
import { hitBox } from "./mark.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type Color, type LinkedRow } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { textSize, widestText, wrapLabel } from "./text-width.ts";

type CountCell = LinkedRow & {
  /** 0 stands as a number without a disc. */
  readonly count: number;
};
export type CountRow = {
  readonly id: string;
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly CountCell[];
  /** Of the row, at its end. */
  readonly total: number;
};
type CountColumn = {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly color?: Color | undefined;
  /** Of the column, at its foot. */
  readonly total: number;
};
export type CountOptions = ChartOptions & {
  readonly columns: readonly CountColumn[];
  /** Heading of the sums: "合计". */
  readonly totalText: string;
};

const line = 15;

/** Positions of heads, discs and sums; rows' labels and sums stand above their discs where there is no width beside them. */
export function placeCounts(rows: readonly CountRow[], { width, columns, totalText }: CountOptions) {
  const stacked = width < 500;
  const labelWidth = stacked ? 0 : Math.min(widestText(rows.map((row) => row.label)) + 16, width / 4);
  const totalWidth = stacked ? 0 : widestText([totalText, ...rows.map((row) => String(row.total))], textSize.note) + 10;
  const columnWidth = (width - labelWidth - totalWidth) / Math.max(1, columns.length);
  const heads = columns.map((column, c) => {
    const x = labelWidth + (c + 0.5) * columnWidth;
    // A Latin word that is wider than its column stays whole, and on the page.
    const word = widestText(column.label.match(/[\p{Script=Latin}\p{Nd}–]+/gu) ?? [], textSize.note);
    const lines = wrapLabel(column.label, Math.max(columnWidth - (stacked ? 2 : 6), word), { size: textSize.note });
    const half = widestText(lines, textSize.note) / 2;
    return { ...column, x, headX: Math.min(Math.max(x, half), width - half), lines };
  });
  const headLines = max(heads, (head) => head.lines.length) ?? 0;
  const top = headLines * line + 10;
  const greatest = max(rows, (row) => max(row.cells, (cell) => cell.count) ?? 0) ?? 0;
  const radius = Math.min(columnWidth / 2 - 3, stacked ? 20 : 26);
  const discHeight = 2 * radius + 6;
  let edge = top;
  const placed = rows.map((row) => {
    const head = stacked ? 20 : 0;
    const y = edge + head + discHeight / 2;
    const labelY = stacked ? edge + 12 : y;
    edge += head + discHeight + 4;
    return {
      ...row,
      y,
      labelY,
      lines: stacked ? [row.label] : wrapLabel(row.label, labelWidth - 12),
      totalY: stacked ? labelY : y,
      bottom: edge,
      height: discHeight,
      cells: row.cells.map((cell, c) => ({
        ...cell,
        x: heads[c]!.x,
        radius: discRadius(cell.count, greatest, radius),
      })),
    };
  });
  // The sum of all has a line of its own where there is no column of sums.
  const allY = edge + (stacked ? 33 : 15);
  return { stacked, heads, headLines, rows: placed, columnWidth, top, bottom: edge, allY, height: allY + 11 };
}

/** Columns from left to right and rows from top to bottom in the order given. */
export function countChart(rows: readonly CountRow[], options: CountOptions): Svg {
  const frame = { linked: anyLinked(rows.flatMap((row) => row.cells)), name: "count" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const graphic = placeCounts(rows, options);
  const { heads, rows: placed, columnWidth, height } = graphic;
  const all = rows.reduce((sum, row) => sum + row.total, 0);
  return chartSvg(
    options,
    { ...frame, height },
    h("g", { "aria-hidden": "true" }, drawHeads(graphic, options), drawSums(graphic, all, options)),
    placed.flatMap((row) =>
      row.cells.map((cell, c) =>
        linkedMark(
          cell,
          options,
          drawCount(cell, row.y, heads[c]!.color),
          hitBox({
            x: cell.x - columnWidth / 2 + 1,
            y: row.y - row.height / 2,
            width: columnWidth - 2,
            height: row.height,
          }),
        ),
      ),
    ),
  );
}

type Graphic = ReturnType<typeof placeCounts>;

/** What the columns are, and the line under it. */
function drawHeads({ stacked, heads, headLines, top }: Graphic, { width, totalText }: CountOptions) {
  return [
    heads.map((head) =>
      textLines(head.lines, {
        x: head.headX,
        y: 8 + (headLines - head.lines.length) * line,
        anchor: "middle",
        class: "note",
        gap: line,
      }),
    ),
    !stacked && textLines(totalText, { x: width, y: 8 + (headLines - 1) * line, anchor: "end", class: "note strong" }),
    h("line", { class: "base", x1: 0, x2: width, y1: top, y2: top }),
  ];
}

/** The names and sums of rows, the sums of columns, and that of all; a sum says what it is where no head stands over it. */
function drawSums({ stacked, heads, rows, bottom, allY }: Graphic, all: number, { width, totalText }: CountOptions) {
  const sum = (total: number) => (stacked ? `${totalText} ${total}` : String(total));
  return [
    rows.map(({ lines, labelY, totalY, total, bottom: foot }, i) => [
      textLines(lines, { x: 0, y: labelY - ((lines.length - 1) * 17) / 2, class: "label" }),
      textLines(sum(total), { x: width, y: totalY, anchor: "end", class: "value strong" }),
      h("line", { class: i === rows.length - 1 ? "base" : "rule", x1: 0, x2: width, y1: foot, y2: foot }),
    ]),
    heads.map(({ x, total }) =>
      textLines(String(total), { x, y: bottom + 15, anchor: "middle", class: "value strong" }),
    ),
    textLines(sum(all), { x: width, y: allY, anchor: "end", class: "value strong" }),
  ];
}

/** A number in its disc, or beside one that is too small for it. */
function drawCount({ x, count, radius }: Graphic["rows"][number]["cells"][number], y: number, color?: Color) {
  const disc = h("circle", { class: "disc", cx: x, cy: y, r: radius });
  return [
    radius > 0 && h("g", { class: color === undefined ? "no-place" : `place-${color}` }, disc),
    textLines(String(count), {
      x: x + (beside({ radius }) ? radius + 4 : 0),
      y,
      anchor: beside({ radius }) ? "start" : "middle",
      class: count === 0 ? "note" : "value",
    }),
  ];
}

/** A disc that is too small for its number has it on the right. */
function beside({ radius }: { radius: number }): boolean {
  return radius > 0 && radius < 9;
}

/** The area of a disc is its number; 2 px at least, so that a 1 beside a 200 can be seen. */
function discRadius(count: number, greatest: number, most: number): number {
  return count <= 0 ? 0 : Math.max(2, Math.sqrt(count / greatest) * most);
}
