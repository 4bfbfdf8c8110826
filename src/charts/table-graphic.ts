/**
 * Where the rows of a table with a drawing in it stand: name, two values, the drawing, and what it finds. Beside one
 * another where there is width; on a phone the name and the finding, then the values, then the drawing under one another.
 */
import { textLines } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { fitLabel, textSize, textWidth, wideFont, widestText, wrapLabel } from "./text-width.ts";

export type GraphicRow = {
  readonly label: string;
  /** Rows of one group that follow one another stand under its heading; "" has none. */
  readonly group: string;
  /** Both values as they are shown. */
  readonly values: readonly [string, string];
  readonly noteText?: string | undefined;
  /** Whether it has a drawing, which on a phone takes a line of its own. */
  readonly drawn: boolean;
};
export type GraphicOptions = {
  readonly width: number;
  /** What the two values are: heads of columns, on a phone words before each value. */
  readonly heads: readonly [string, string];
  /** Px kept before each value and before the finding for their signs. */
  readonly valueSign: number;
  readonly noteSign: number;
};
/** Lines of text, the first at y, `graphicLine` px apart. `width` is that of the widest in a wide font: marks stand clear of it. */
type GraphicText = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly width: number;
};
export type PlacedGraphicRow = {
  readonly top: number;
  readonly bottom: number;
  /** Whether there is room for the drawing. */
  readonly drawn: boolean;
  /** The middle of the drawing. */
  readonly y: number;
  readonly label: GraphicText;
  readonly values: readonly [GraphicText, GraphicText];
  readonly note: GraphicText;
};

export const graphicLine = 17;
const columnGap = 16;
const groupHeight = 34;
/** Bold text and the system's own fonts are wider than estimated. */
const bold = 1.15;

/** Positions of all rows, of the headings of groups and columns, and from where to where drawings may go. */
export function placeGraphic(rows: readonly GraphicRow[], options: GraphicOptions) {
  const columns = columnsOf(rows, options);
  const heads = columns.stacked ? [] : headsOf(options, columns);
  const groups: { readonly text: string; readonly y: number; readonly line: number }[] = [];
  let edge = columns.stacked ? 0 : Math.max(0, ...heads.map(({ lines }) => lines.length)) * 16 + 6;
  const placed = rows.map((row, i): PlacedGraphicRow => {
    if (row.group !== "" && rows[i - 1]?.group !== row.group) {
      groups.push({ text: row.group, y: edge + groupHeight - 14, line: edge + groupHeight - 2 });
      edge += groupHeight;
    }
    const one = columns.stacked ? stackedRow(row, edge, options) : besideRow(row, edge, columns);
    edge = one.bottom;
    return one;
  });
  return { rows: placed, heads, groups, columns, bottom: edge };
}

type Columns = {
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly valueWidths: readonly [number, number];
  readonly noteWidth: number;
  /** Right ends of the two columns of values. */
  readonly valueX: readonly [number, number];
  readonly plot: readonly [number, number];
  readonly noteX: number;
};

function columnsOf(rows: readonly GraphicRow[], { width, heads, valueSign, noteSign }: GraphicOptions): Columns {
  const stacked = width < 500;
  const labelWidth = Math.ceil(Math.min(widestText(rows.map((row) => row.label)) * wideFont, width * 0.25));
  const valueWidth = (i: 0 | 1) =>
    Math.ceil(
      Math.min(
        Math.max(widestText(rows.map(({ values }) => values[i])) * wideFont, textWidth(heads[i], textSize.tick) / 2),
        width * 0.13,
      ),
    );
  const valueWidths = [valueWidth(0), valueWidth(1)] as const;
  const noteWidth = Math.ceil(Math.min(widestText(rows.map((row) => row.noteText ?? "")), width * 0.21));
  const first = labelWidth + columnGap + valueSign + valueWidths[0];
  const second = first + columnGap + valueSign + valueWidths[1];
  const noteX = width - noteWidth;
  const plot = stacked ? ([0, width] as const) : ([second + columnGap, noteX - noteSign - columnGap] as const);
  return { stacked, labelWidth, valueWidths, noteWidth, valueX: [first, second], plot, noteX };
}

function headsOf({ heads }: GraphicOptions, { valueX, valueWidths }: Columns) {
  const wrapped = heads.map((head, i) => wrapLabel(head, valueWidths[i]! + 12, { size: textSize.tick, maxLines: 3 }));
  const most = Math.max(...wrapped.map((lines) => lines.length));
  return wrapped.map((lines, i) => ({ lines, x: valueX[i]!, y: 8 + (most - lines.length) * 16 }));
}

function textAt(lines: readonly string[], x: number, y: number, anchor: GraphicText["anchor"]): GraphicText {
  return { lines, x, y, anchor, width: widestText(lines) * wideFont };
}

function besideRow(row: GraphicRow, top: number, columns: Columns): PlacedGraphicRow {
  const label = wrapLabel(row.label, columns.labelWidth, { maxLines: 3 });
  const values = row.values.map((value, i) => wrapLabel(value, columns.valueWidths[i]!, { maxLines: 4 }));
  const note = wrapLabel(row.noteText ?? "", columns.noteWidth, { maxLines: 4 });
  const height = Math.max(32, Math.max(...[label, note, ...values].map((lines) => lines.length)) * graphicLine + 8);
  const y = top + height / 2;
  const text = (lines: readonly string[], x: number, anchor: GraphicText["anchor"]) =>
    textAt(lines, x, y - ((Math.max(lines.length, 1) - 1) * graphicLine) / 2, anchor);
  return {
    top,
    drawn: true,
    bottom: top + height,
    y,
    label: text(label, 0, "start"),
    values: [text(values[0]!, columns.valueX[0], "end"), text(values[1]!, columns.valueX[1], "end")],
    note: text(note, columns.noteX, "start"),
  };
}

function stackedRow(row: GraphicRow, top: number, options: GraphicOptions): PlacedGraphicRow {
  const { width, heads, valueSign, noteSign } = options;
  const alone = !row.drawn && (row.noteText ?? "") === "" && row.values[1] === "";
  if (alone) return shortRow(row, top, options);
  const note = wrapLabel(row.noteText ?? "", width * 0.46, { maxLines: 3 });
  const taken = note.length === 0 ? 0 : widestText(note) + noteSign + columnGap;
  const label = wrapLabel(row.label, width - taken, { maxLines: 3 });
  const first = top + 6 + graphicLine / 2;
  const second = first + Math.max(label.length, note.length, 1) * graphicLine + 1;
  const said = row.values.map((value, i) => (value === "" ? "" : heads[i] === "" ? value : `${heads[i]!} ${value}`));
  const [a = "", b = ""] = said;
  const between = b === "" ? 0 : valueSign + textWidth(a) + columnGap + valueSign;
  // Side by side where both fit on the line; the second begins at the middle where it can, as in a table.
  const beside = between + textWidth(b) <= width;
  const secondX = !beside
    ? valueSign
    : between <= width / 2 + valueSign && width / 2 + valueSign + textWidth(b) <= width
      ? width / 2 + valueSign
      : between;
  const lines = [a, b].map((text) => wrapLabel(text, width - valueSign, { maxLines: 2 }));
  const secondY = beside ? second : second + lines[0]!.length * graphicLine;
  const bottomOfText =
    Math.max(second + lines[0]!.length * graphicLine, secondY + lines[1]!.length * graphicLine) - graphicLine / 2;
  const y = bottomOfText + 14;
  return {
    top,
    drawn: row.drawn,
    bottom: row.drawn ? y + 16 : bottomOfText + 8,
    y,
    label: textAt(label, 0, first, "start"),
    values: [textAt(lines[0]!, valueSign, second, "start"), textAt(lines[1]!, secondX, secondY, "start")],
    note: textAt(note, width, first, "end"),
  };
}

/** One value and nothing to say of it: it stands at the end of the line of its name. */
function shortRow(
  { label: name, values: [value] }: GraphicRow,
  top: number,
  { width, heads, valueSign, noteSign }: GraphicOptions,
): PlacedGraphicRow {
  const right = width - noteSign - 4;
  const said = wrapLabel(heads[0] === "" ? value : `${heads[0]} ${value}`, width * 0.4, { maxLines: 3 });
  const label = wrapLabel(name, right - widestText(said) - valueSign - columnGap, { maxLines: 4 });
  const y = top + 6 + graphicLine / 2;
  const bottom = y + Math.max(label.length, said.length) * graphicLine - graphicLine / 2 + 8;
  const none = textAt([], width, y, "end");
  return {
    top,
    bottom,
    drawn: false,
    y,
    label: textAt(label, 0, y, "start"),
    values: [textAt(said, right, y, "end"), none],
    note: none,
  };
}

/** The heads of columns and the headings of groups, each over a rule; for those who see. */
export function drawGraphicHeads({ rows, heads, groups }: ReturnType<typeof placeGraphic>, width: number): Svg {
  return h(
    "g",
    { "aria-hidden": "true" },
    rows.length > 0 &&
      heads.map(({ lines, x, y }) => textLines(lines, { x, y, anchor: "end", class: "tick", gap: 16 })),
    groups.map(({ text, y, line }) => [
      textLines(fitLabel(text, width / bold), { x: 0, y, class: "label strong" }),
      h("line", { class: "base", x1: 0, x2: width, y1: line, y2: line }),
    ]),
  );
}
