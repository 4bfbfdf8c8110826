/** A total and its parts: the total as a bar, the parts in a row under it, with what is missing or too much. */
import { hitBox, markClass } from "./mark.ts";
import {
  partHeight,
  partsTop,
  placeParts,
  textLine,
  totalHeight,
  type PlacedPart,
  type PlacedParts,
} from "./place-parts.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow } from "./row.ts";
import { h, type Svg } from "./svg.ts";

export type Part = MarkRow & {
  /** What part it is: a year, a place. */
  readonly name: string;
  /** undefined where none is stated: `valueText` is then the reason. Below zero it has no length. */
  readonly value: number | undefined;
};

/** A comparison of a total with its parts. */
export type PartsRow = {
  readonly id: string;
  readonly href?: string | undefined;
  /** The finding in a sentence. */
  readonly text: string;
  readonly label: string;
  readonly total: Part;
  readonly parts: readonly Part[];
  /** The finding in a word or a number: "相符", "少 20 家". */
  readonly noteText?: string | undefined;
  /** Whether `noteText` is our arithmetic. */
  readonly derived?: boolean | undefined;
};

export type PartsOptions = ChartOptions & {
  /** One scale for all rows, which then have one unit, or one for each row. Default own. */
  readonly scale?: "shared" | "own" | undefined;
};

/** Paper between two parts, in px. */
const slit = 2;

/** The rows from top to bottom in the order given; label and note lead to the comparison, bars to the facts. */
export function partsChart(rows: readonly PartsRow[], options: PartsOptions): Svg {
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
      row.placed.map((part) => drawLeader(part, row.y)),
      drawTotal(row, options),
      row.placed.map((part) => drawPart(part, row.y, options)),
      drawDifference(row),
    ]),
  );
}

function drawWords(row: PlacedParts, options: ChartOptions): Svg {
  const { band } = row;
  const lines = Math.max(band.lines.length, band.notes.length, 1);
  const noteClass = row.derived === true ? "value derived halo" : "value halo";
  return linkedMark(
    row,
    options,
    hitBox({ x: 1, y: band.labelY - 11, width: options.width - 2, height: Math.max(24, lines * 17 + 5) }),
    textLines(band.lines, { x: 0, y: band.labelY }),
    band.notes.length > 0 &&
      textLines(band.notes, { x: options.width - 2, y: band.noteY, anchor: "end", class: noteClass }),
  );
}

function drawTotal({ total, left, y, totalWidth }: PlacedParts, options: ChartOptions): Svg {
  return linkedMark(
    total,
    options,
    hitBox({ x: left, y: y - 7, width: Math.max(totalWidth, 24), height: 24 }),
    h("g", { class: markClass(total) }, drawBar(left, y, totalWidth, totalHeight)),
    textLines(total.valueText, {
      x: left + totalWidth + 8,
      y: y + totalHeight / 2,
      class: total.derived === true ? "value derived" : "value strong",
    }),
  );
}

function drawPart(part: PlacedPart, y: number, options: ChartOptions): Svg {
  const top = y + partsTop;
  const names = part.lines.length - 1;
  return linkedMark(
    part,
    options,
    hitBox({ x: part.x, y: top - 4, width: Math.max(part.width, 2), height: partHeight + 8 }),
    h("g", { class: markClass(part) }, drawBar(part.x, top, part.width, partHeight)),
    part.lines.map((line, i) =>
      textLines(line, {
        x: part.textX,
        y: part.textY + i * textLine,
        anchor: "middle",
        class: `${i < names ? "note" : part.derived === true ? "value derived" : "value"} halo`,
      }),
    ),
  );
}

function drawBar(x: number, y: number, width: number, height: number): Svg | undefined {
  if (width <= 0) return undefined;
  return h("rect", { class: "mark bar", x: x + slit / 2, y, width: Math.max(width - slit, 0.75), height });
}

function drawLeader({ value, x, width, textX, textY }: PlacedPart, y: number): Svg | undefined {
  if (value === undefined) return undefined;
  const x1 = x + width / 2;
  const y1 = y + partsTop + partHeight + 2;
  return h("line", { class: "leader", "aria-hidden": "true", x1, y1, x2: textX, y2: textY - 9 });
}

/** The end of the total as a line through both bars; what is missing up to it in dots. */
function drawDifference({ left, y, totalWidth, partsEnd, total, parts }: PlacedParts): Svg | undefined {
  if (total.value === undefined || parts.every((part) => part.value === undefined)) return undefined;
  const end = left + totalWidth;
  const missing = end - partsEnd;
  const [top, height] = [y + partsTop, partHeight];
  return h(
    "g",
    { "aria-hidden": "true" },
    missing > 1 && h("rect", { class: "missing", x: partsEnd + slit / 2, y: top, width: missing - slit, height }),
    h("line", { class: "limit", x1: end, x2: end, y1: y - 3, y2: top + height + 3 }),
  );
}
