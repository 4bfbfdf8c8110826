/** Many rows by a few columns, each cell a sign with its words: a town beside its city, year by year. */
import { drawKey, type KeyItem, type PlacedKey } from "./key.ts";
import { hitBox } from "./mark.ts";
import {
  cellHeight,
  placeMatrix,
  signRoom,
  type CellSign,
  type MatrixKey,
  type MatrixOptions,
  type MatrixRow,
  type PlacedCell,
  type PlacedMatrixRow,
} from "./place-matrix.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";
import { fitLabel, textSize, textWidth, wideFont } from "./text-width.ts";

export type { CellSign, MatrixCell, MatrixOptions, MatrixRow } from "./place-matrix.ts";

/** The rows from top to bottom in the order given; labels lead to what they name, cells to comparisons and facts. */
export function matrixChart(rows: readonly MatrixRow[], options: MatrixOptions): Svg {
  const linked = anyLinked(rows.flatMap((row) => [row, ...row.cells.filter((cell) => cell !== undefined)]));
  const frame = { linked, name: "matrix" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { keys, heads, rows: placed, columnX, columnWidth, labelWidth, height } = placeMatrix(rows, options);
  const { width, columns } = options;
  return chartSvg(
    options,
    { ...frame, height },
    h(
      "g",
      { "aria-hidden": "true" },
      keys.map(drawMatrixKey),
      heads.map(({ lines, y }) => [
        textLines(lines, { x: 0, y: y - (lines.length - 1) * 16, gap: 16, class: "label strong" }),
        columns.map((column, c) =>
          textLines(fitLabel(column, columnWidth, textSize.tick), {
            x: columnX[c]!,
            y,
            anchor: "middle",
            class: "tick",
          }),
        ),
        h("line", { class: "base", x1: 0, x2: width, y1: y + 12, y2: y + 12 }),
      ]),
      placed.map(({ bottom }) => h("line", { class: "rule", x1: 0, x2: width, y1: bottom, y2: bottom })),
    ),
    placed.map((row) => [
      drawLabel(row, labelWidth, options),
      row.cells.map((cell) => drawCell(cell, columnWidth, options)),
    ]),
  );
}

function drawLabel(row: PlacedMatrixRow, width: number, options: ChartOptions): Svg {
  const { top, bottom, lines, labelY } = row;
  const texts = textLines(lines, { x: 0, y: labelY, gap: 16 });
  // A row without an address is named by its text alone: its cells say the rest.
  if (row.href === undefined) return texts;
  return linkedMark(row, options, hitBox({ x: 0, y: top + 1, width, height: bottom - top - 2 }), texts);
}

function drawCell(cell: PlacedCell, columnWidth: number, options: ChartOptions): Svg {
  const { x, y, part } = cell;
  const box = { x: x - columnWidth / 2 + 2, y: y - cellHeight / 2, width: columnWidth - 4, height: cellHeight };
  return linkedMark(
    cell,
    options,
    drawCellWords(cell, columnWidth),
    part !== undefined && drawPart(part, x, y + 7),
    hitBox(box),
  );
}

/** A number with what it is made of; words; or value, sign and what it is held against, from left to right about the middle. */
function drawCellWords(
  { x, y, sign, shown, beside, twoLines, derived, part }: PlacedCell,
  columnWidth: number,
): readonly (Svg | undefined)[] {
  const line = part === undefined ? y : y - 4;
  if (sign === "words")
    return [textLines(fitLabel(shown, columnWidth - 2, textSize.note), { x, y, anchor: "middle", class: "note" })];
  if (sign === "number") {
    const numberClass = `value${derived === true ? " derived" : ""}`;
    if (beside === "") return [textLines(shown, { x, y: line, anchor: "middle", class: numberClass })];
    const half = (textWidth(shown) + 6 + textWidth(beside, textSize.note)) / 2;
    return [
      textLines(shown, { x: x - half, y: line, class: numberClass }),
      textLines(beside, { x: x + half, y: line, anchor: "end", class: "note" }),
    ];
  }
  // As much as the cell was fitted with.
  const first = textWidth(shown, textSize.note) * wideFont;
  const second = beside === "" || twoLines ? 0 : textWidth(beside, textSize.note) + 4;
  const start = x - (first + signRoom + second) / 2;
  const top = twoLines ? y - 8 : y;
  // Equal values have their sign first, as nothing else follows it.
  const signX = sign === "same" ? start + signRoom / 2 - 2 : start + first + signRoom / 2;
  return [
    h("g", { class: `cell-${sign}` }, drawSign(sign, signX, top)),
    shown === ""
      ? undefined
      : textLines(shown, {
          x: sign === "same" ? start + signRoom - 2 : start,
          y: top,
          class: sign === "same" ? "note" : "value",
        }),
    beside === ""
      ? undefined
      : textLines(beside, {
          x: twoLines ? x : start + first + signRoom + 2,
          y: twoLines ? y + 8 : y,
          anchor: twoLines ? "middle" : "start",
          class: "note",
        }),
  ];
}

/** How much of the whole: a thin bar, at least a pixel long where there is anything. */
function drawPart(part: number, x: number, y: number, width = 36): Svg {
  const length = Math.max(part > 0 ? 1 : 0, Math.min(1, part) * width);
  return h(
    "g",
    { class: "cell-number" },
    h("rect", { class: "trough", x: x - width / 2, y, width, height: 3 }),
    h("rect", { class: "fill", x: x - width / 2, y, width: length, height: 3 }),
  );
}

/** A light equals sign, a filled triangle up, a hollow one down; nothing where words or a number stand. */
function drawSign(sign: CellSign, x: number, y: number): Svg | undefined {
  const at = (dx: number, dy: number) => `${rounded(x + dx)},${rounded(y + dy)}`;
  if (sign === "same") return h("path", { class: "leader", d: `M${at(-4, -2)}h8M${at(-4, 2)}h8` });
  if (sign === "higher") return h("path", { class: "fill", d: `M${at(0, -6)}L${at(6, 5)}L${at(-6, 5)}Z` });
  if (sign === "lower") return h("path", { class: "stroke", d: `M${at(0, 6)}L${at(6, -5)}L${at(-6, -5)}Z` });
  return undefined;
}

function drawMatrixKey(key: PlacedKey<KeyItem & MatrixKey>): Svg {
  const { sign, x, y } = key;
  const middle = x + 10;
  const symbol =
    sign === "number"
      ? drawPart(0.4, middle, y - 1, 18)
      : sign === "words"
        ? dash(middle, y)
        : drawSign(sign, middle, y);
  return drawKey(key, h("g", { class: `cell-${sign}` }, symbol));
}

function dash(x: number, y: number): Svg {
  return h("path", { class: "stroke", d: `M${rounded(x - 5)},${rounded(y)}h10` });
}
