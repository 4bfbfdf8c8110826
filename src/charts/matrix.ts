/** Many rows by a few columns, each cell a sign with its words: a town beside its city, year by year. */
import { drawKey, type KeyItem, type PlacedKey } from "./key.ts";
import { hitBox } from "./mark.ts";
import {
  cellHeight,
  placeMatrix,
  type CellSign,
  type MatrixKey,
  type MatrixOptions,
  type MatrixRow,
  type PlacedCell,
  type PlacedMatrixRow,
} from "./place-matrix.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";
import { fitLabel, textSize, textWidth } from "./text-width.ts";

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
      heads.map(({ text, y }) => [
        textLines(fitLabel(text, labelWidth), { x: 0, y, class: "label strong" }),
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
  const { x, y, sign, shown, derived, part } = cell;
  const box = { x: x - columnWidth / 2 + 2, y: y - cellHeight / 2, width: columnWidth - 4, height: cellHeight };
  const compared = sign !== "number" && sign !== "words";
  const wide = shown === "" ? 0 : textWidth(shown, textSize.note);
  const signX = wide === 0 ? x : x - (wide + 6) / 2;
  return linkedMark(
    cell,
    options,
    h(
      "g",
      { class: `cell-${sign}` },
      compared && h("rect", { class: "tint", ...box, rx: 2 }),
      drawSign(sign, signX, y),
    ),
    shown !== "" &&
      textLines(sign === "words" ? fitLabel(shown, columnWidth - 2, textSize.note) : shown, {
        x: compared ? signX + 11 : x,
        y: part === undefined ? y : y - 4,
        anchor: compared ? "start" : "middle",
        class: sign === "number" ? `value${derived === true ? " derived" : ""}` : "note",
      }),
    part !== undefined && drawPart(part, x, y + 7),
    hitBox(box),
  );
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

/** An equals sign, a filled triangle up, a hollow one down; nothing where words or a number stand. */
function drawSign(sign: CellSign, x: number, y: number): Svg | undefined {
  const at = (dx: number, dy: number) => `${rounded(x + dx)},${rounded(y + dy)}`;
  if (sign === "same") return h("path", { class: "stroke", d: `M${at(-5, -3)}h10M${at(-5, 3)}h10` });
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
