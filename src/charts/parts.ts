/** A total and its parts as an equation: each part under its year, then the total, and whether they agree. */
import { placeBands, type Band } from "./band.ts";
import { hitBox } from "./mark.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow, type FindingRow } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";
import { textSize, widestText, wrapLabel } from "./text-width.ts";

export type Part = MarkRow & {
  /** What part it is: a year, a place. */
  readonly name: string;
};

/** A comparison of a total with its parts. */
export type PartsRow = FindingRow & {
  readonly total: Part;
  readonly parts: readonly Part[];
  /** Whether the parts make up the total. */
  readonly agrees: boolean;
};

/** A part or the total with the sign before it. */
type PlacedTerm = Part & {
  readonly operator: "" | "+" | "=" | "≠";
  readonly operatorX: number;
  /** The middle of its words, and the line of the value, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly names: readonly string[];
  readonly values: readonly string[];
};
export type PlacedParts = PartsRow & { readonly band: Band; readonly terms: readonly PlacedTerm[] };

const line = 16;
const operatorWidth = 26;
const signRoom = 20;

/** Positions of all terms: from left to right, on as many lines as they need. */
export function placeParts(rows: readonly PartsRow[], { width }: ChartOptions) {
  const inner = width - signRoom;
  const { left, right } = placeBands(rows, { width: inner });
  const flows = rows.map((row) => flow(row, left, right));
  const { bands, bottom } = placeBands(
    rows.map((row, i) => ({ ...row, plotHeight: flows[i]!.height + 12 })),
    { width: inner },
  );
  const placed = rows.map((row, i): PlacedParts => {
    const band = bands[i]!;
    const top = band.y - flows[i]!.height / 2;
    return { ...row, band, terms: flows[i]!.terms.map((term) => ({ ...term, y: top + term.y })) };
  });
  return { rows: placed, height: bottom };
}

/** The terms of one row from y = 0 down. */
function flow({ parts, total, agrees }: PartsRow, left: number, right: number) {
  const most = (right - left) / 2 - operatorWidth;
  const sized = [...parts, total].map((part, i) => {
    const names = wrapLabel(part.name, most, { size: textSize.note, maxLines: 3 });
    const values = wrapLabel(part.valueText, most, { maxLines: 3 });
    const operator = i === parts.length ? (agrees ? "=" : "≠") : i === 0 ? "" : "+";
    // The total is bold, which is wider.
    const bold = i === parts.length ? 1.15 : 1;
    return {
      part,
      operator,
      names,
      values,
      width: Math.max(widestText(names, textSize.note), widestText(values) * bold),
    } as const;
  });
  // Values stand on one line, whether something stands over them or not.
  const named = Math.max(0, ...sized.map(({ names }) => names.length));
  let x = left;
  let edge = 0;
  let tallest = 0;
  const terms = sized.map(({ part, operator, names, values, width }): PlacedTerm => {
    const room = operator === "" ? 0 : operatorWidth;
    if (x > left && x + room + width > right) {
      edge += tallest + 10;
      x = left;
      tallest = 0;
    }
    const operatorX = x + room / 2;
    const middle = x + room + width / 2;
    x += room + width;
    tallest = Math.max(tallest, (named + values.length) * line);
    return { ...part, operator, operatorX, x: middle, y: edge + (named + 0.5) * line, width, names, values };
  });
  return { terms, height: edge + tallest };
}

/** The rows from top to bottom in the order given; label and note lead to the comparison, numbers to the facts. */
export function partsChart(rows: readonly PartsRow[], options: ChartOptions): Svg {
  const linked = anyLinked(rows.flatMap((row) => [row, row.total, ...row.parts]));
  const frame = { linked, name: "parts" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { rows: placed, height } = placeParts(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    placed.map((row) => [
      h("line", { class: "rule", x1: 0, x2: options.width, y1: row.band.bottom, y2: row.band.bottom }),
      drawWords(row, options),
      row.terms.map((term) => drawTerm(term, options)),
    ]),
  );
}

function drawWords(row: PlacedParts, options: ChartOptions): Svg {
  const { band, agrees } = row;
  const lines = Math.max(band.lines.length, band.notes.length, 1);
  const noteX = options.width - signRoom;
  return linkedMark(
    row,
    options,
    hitBox({ x: 1, y: band.labelY - 11, width: options.width - 2, height: Math.max(24, lines * 17 + 5) }),
    textLines(band.lines, { x: 0, y: band.labelY }),
    band.notes.length > 0 &&
      textLines(band.notes, {
        x: noteX,
        y: band.noteY,
        anchor: "end",
        class: row.derived === true ? "value derived" : "value",
      }),
    drawSign(agrees, options.width - signRoom / 2 + 2, band.noteY),
  );
}

function drawTerm(term: PlacedTerm, options: ChartOptions): readonly Svg[] {
  const { operator, operatorX, x, y, width, names, values, derived } = term;
  const total = operator === "=" || operator === "≠";
  const text = linkedMark(
    term,
    options,
    hitBox({
      x: x - Math.max(width, 24) / 2,
      y: y - names.length * line - 8,
      width: Math.max(width, 24),
      height: Math.max(24, (names.length + values.length) * line),
    }),
    textLines(names, { x, y: y - names.length * line, anchor: "middle", class: "note", gap: line }),
    textLines(values, {
      x,
      y,
      anchor: "middle",
      gap: line,
      class: derived === true ? "value derived" : total ? "value strong" : "value",
    }),
  );
  if (operator === "") return [text];
  const sign = h(
    "g",
    { "aria-hidden": "true" },
    textLines(operator, { x: operatorX, y, anchor: "middle", class: "value" }),
  );
  return [sign, text];
}

/** A hook where the parts make up the total, a cross where they do not. */
function drawSign(agrees: boolean, x: number, y: number): Svg {
  const at = (dx: number, dy: number) => `${rounded(x + dx)},${rounded(y + dy)}`;
  const d = agrees ? `M${at(-5, 0)}L${at(-1, 4)}L${at(6, -5)}` : `M${at(-4, -4)}L${at(4, 4)}M${at(4, -4)}L${at(-4, 4)}`;
  return h(
    "g",
    { class: agrees ? "verdict-met" : "verdict-missed", "aria-hidden": "true" },
    h("path", { class: "sign", d }),
  );
}
