/** Where everything in a matrix stands; drawn by matrix.ts. */
import { placeKeys, type PlacedKey } from "./key.ts";
import type { ChartOptions, LinkedRow } from "./row.ts";
import { textSize, wideFont, widestText, wrapLabel } from "./text-width.ts";

/** How a cell stands to what it is compared with; `number` is said as such, `words` stands where there is no number. */
export type CellSign = "same" | "higher" | "lower" | "number" | "words";

export type MatrixCell = LinkedRow & {
  readonly sign: CellSign;
  /** In the cell: a number, or a word or two where there is none. Beside the other signs it stands where there is width. */
  readonly valueText: string;
  /** What it is held against, after its sign: "市75%". Left out where there is no room. */
  readonly besideText?: string | undefined;
  /** 0 to 1: how much of a bar under the number is filled; undefined leaves the bar out. */
  readonly part?: number | undefined;
  /** Whether `valueText` is our arithmetic. */
  readonly derived?: boolean | undefined;
};
export type MatrixRow = LinkedRow & {
  readonly label: string;
  /** Rows of one group that follow one another stand together under it. */
  readonly group: string;
  /** One for each column; undefined where nothing is stated. */
  readonly cells: readonly (MatrixCell | undefined)[];
};
export type MatrixKey = { readonly sign: CellSign; readonly text: string };
export type MatrixOptions = ChartOptions & {
  /** Headings of the columns. */
  readonly columns: readonly string[];
  /** The signs in the order in which they are explained; those without a cell are left out. */
  readonly keys: readonly MatrixKey[];
};

export type PlacedCell = MatrixCell & {
  readonly x: number;
  readonly y: number;
  readonly shown: string;
  /** `besideText` where it has room, and whether that is on a second line. */
  readonly beside: string;
  readonly twoLines: boolean;
};
export type PlacedMatrixRow = Omit<MatrixRow, "cells"> & {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  readonly labelY: number;
  readonly cells: readonly PlacedCell[];
};
/** Lines of a heading, the last at y, where those of the columns stand. */
type MatrixHead = { readonly lines: readonly string[]; readonly y: number };

const line = 16;
export const cellHeight = 26;
const headHeight = 30;

/** Positions of all cells. Headings of the columns are said again in each group, as a long matrix runs off the screen. */
export function placeMatrix(rows: readonly MatrixRow[], { width, columns, keys }: MatrixOptions) {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== undefined);
  const count = ({ sign }: MatrixKey) => cells.filter((cell) => cell.sign === sign).length;
  // What is all of one kind need not be counted.
  const counted = (key: MatrixKey) => (keys.length > 1 ? String(count(key)) : undefined);
  const items = keys.filter((key) => count(key) > 0).map((key) => ({ ...key, count: counted(key) }));
  const placedKeys: { keys: readonly PlacedKey<(typeof items)[number]>[]; bottom: number } = placeKeys(items, {
    width,
    top: 0,
    sign: 20,
  });
  const narrow = width < 500;
  const columnWidth = narrow
    ? Math.min(64, (width * 0.58) / columns.length)
    : Math.min(116, width / 2 / columns.length);
  const labelWidth = width - columns.length * columnWidth - 8;
  const columnX = columns.map((_, c) => width - (columns.length - c - 0.5) * columnWidth);
  const heads: MatrixHead[] = [];
  let edge = placedKeys.bottom + 4;
  const placed = rows.map((row, r): PlacedMatrixRow => {
    if (r === 0 || rows[r - 1]!.group !== row.group) {
      const lines = wrapLabel(row.group, labelWidth / 1.15, { maxLines: 3 });
      edge += headHeight + (lines.length - 1) * line;
      heads.push({ lines, y: edge - 12 });
    }
    const lines = wrapLabel(row.label, labelWidth);
    const fitted = row.cells.map((cell) => cell && fit(cell, columnWidth));
    const tall = fitted.some((cell) => cell?.twoLines === true) ? 12 : 0;
    const height = Math.max(cellHeight + 2 + tall, lines.length * line + 8);
    const y = edge + height / 2;
    const top = edge;
    edge += height;
    return {
      ...row,
      top,
      bottom: edge,
      lines,
      labelY: y - ((lines.length - 1) * line) / 2,
      cells: fitted.flatMap((cell, c) => (cell === undefined ? [] : [{ ...cell, x: columnX[c]!, y }])),
    };
  });
  return { keys: placedKeys.keys, heads, rows: placed, columnX, columnWidth, labelWidth, height: edge + 2 };
}

/** From this width of columns on numbers say what they are made of: in narrower ones some would and some would not. */
const spacious = 100;
/** The room of a sign with its gaps, in px. */
export const signRoom = 20;

/** What stands in the cell: of compared cells only what fits, on two lines where it does not fit on one. */
function fit(cell: MatrixCell, columnWidth: number): Omit<PlacedCell, "x" | "y"> {
  const { sign, valueText, besideText = "" } = cell;
  const room = columnWidth - 2;
  const width = (text: string) => (text === "" ? 0 : widestText([text], textSize.note) * wideFont);
  if (sign === "words") return { ...cell, shown: valueText, beside: "", twoLines: false };
  if (sign === "number") {
    const whole = widestText([valueText]) + 6 + width(besideText);
    return {
      ...cell,
      shown: valueText,
      beside: columnWidth >= spacious && whole <= room ? besideText : "",
      twoLines: false,
    };
  }
  const first = width(valueText) + signRoom;
  if (first > room) return { ...cell, shown: "", beside: "", twoLines: false };
  if (besideText === "" || width(besideText) > room) return { ...cell, shown: valueText, beside: "", twoLines: false };
  return { ...cell, shown: valueText, beside: besideText, twoLines: first + width(besideText) + 4 > room };
}
