/** What became of values: before, after, and the change as a bar from a middle line, each group on its own scale. */
import { linear } from "./axis.ts";
import { arrow, arrowReach, drawMark, hitBox, markClass, markSize } from "./mark.ts";
import {
  anyLinked,
  chartSvg,
  linkedMark,
  textLines,
  type Bound,
  type ChartOptions,
  type MarkRow,
  type FindingRow,
  type LinkedRow,
} from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { drawGraphicHeads, graphicLine, placeGraphic, type PlacedGraphicRow } from "./table-graphic.ts";
import { textSize, widestText, wrapLabel } from "./text-width.ts";
import { drawVerdict } from "./verdict-mark.ts";

/** A comparison and its two facts. */
export type ChangeRow = FindingRow & {
  /** What the lengths of the bars mean: rows of one group follow one another and share a scale. */
  readonly group: string;
  readonly before: MarkRow;
  readonly after: MarkRow;
  /** How far the later value lies from the earlier one, in what the group says; undefined where neither is a number. */
  readonly change: number | undefined;
  /** How exactly that is known. */
  readonly changeBound?: Bound | undefined;
  /** Written at the bar: "−15.4%"; "" where the finding says it. */
  readonly changeText: string;
};
/** What nothing answers, as one small square each. */
export type Unanswered = {
  readonly text: string;
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly LinkedRow[];
  }[];
};
export type ChangeOptions = ChartOptions & {
  /** What the two columns are: "2020年6月", "2021年1月". */
  readonly beforeText: string;
  readonly afterText: string;
  readonly unanswered?: Unanswered | undefined;
};

const barHeight = 10;
/** Mark and its gap before a value. */
const valueSign = 2 * markSize + 8;
/** The side of the square of what nothing answers, and from one to the next: a finger's target. */
const [square, pitch] = [16, 24];

/** Positions of rows, of bars about the middle line of each group, and of what nothing answers. */
export function placeChanges(rows: readonly ChangeRow[], { width, beforeText, afterText }: ChangeOptions) {
  const graphic = placeGraphic(
    rows.map((row) => ({
      ...row,
      values: [row.before.valueText, row.after.valueText] as const,
      // No change needs no line of its own on a phone.
      drawn: isDrawn(row) && row.change !== 0,
    })),
    { width, heads: [beforeText, afterText], valueSign, noteSign: 0 },
  );
  const [left, right] = graphic.columns.plot;
  // The words of bars have a column of their own, unless they would leave the bars no room: the table has what they are made of.
  const words = widestText(
    rows.map((row) => row.changeText),
    textSize.note,
  );
  const worded = words > 0 && words + 64 <= right - left;
  const barsRight = worded ? right - words - 10 : right;
  const placed = rows.map((row, i) => {
    const group = rows.filter((each) => each.group === row.group).flatMap(({ change }) => change ?? []);
    const domain = [Math.min(0, ...group), Math.max(0, ...group)] as const;
    const scale = linear(domain[0] === domain[1] ? [-1, 0] : domain, [left + arrowReach, barsRight - arrowReach]);
    const end = isDrawn(row) ? scale(row.change!) : undefined;
    return { row, at: graphic.rows[i]!, middle: scale(0), end, wordsX: worded ? right : undefined };
  });
  return { placed, graphic };
}

const isDrawn = ({ change }: ChangeRow): boolean => change !== undefined;

/** The rows from top to bottom in the order given; label and finding lead to the comparison, values to the facts. */
export function changeChart(rows: readonly ChangeRow[], options: ChangeOptions): Svg {
  const { unanswered, width } = options;
  const open = unanswered?.groups.flatMap((group) => group.rows) ?? [];
  const linked = anyLinked([...rows.flatMap((row) => [row, row.before, row.after]), ...open]);
  const frame = { linked, name: "change" };
  if (rows.length === 0 && open.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { placed, graphic } = placeChanges(rows, options);
  const lane =
    unanswered === undefined || open.length === 0 ? undefined : placeUnanswered(unanswered, graphic.bottom, width);
  return chartSvg(
    options,
    { ...frame, height: (lane?.bottom ?? graphic.bottom) + 2 },
    drawGraphicHeads(graphic, width),
    placed.map(({ row, at, middle, end, wordsX }) => [
      h("line", { class: "rule", x1: 0, x2: width, y1: at.bottom, y2: at.bottom }),
      drawWords(row, at, options),
      drawValue(row.before, at.values[0], options),
      drawValue(row.after, at.values[1], options),
      end !== undefined && at.drawn && drawBar(row, { y: at.y, middle, end, wordsX }),
    ]),
    lane?.marks.map((mark) =>
      linkedMark(
        mark,
        options,
        drawVerdict("not-reported", { x: mark.x + (pitch - square) / 2, y: mark.y - square / 2, size: square }),
        hitBox({ x: mark.x, y: mark.y - pitch / 2, width: pitch, height: pitch }),
      ),
    ),
    lane !== undefined &&
      h(
        "g",
        { "aria-hidden": "true" },
        textLines(lane.title, { x: 0, y: lane.titleY, class: "label strong" }),
        lane.labels.map(({ text, y }) => textLines(text, { x: 0, y, class: "label" })),
      ),
  );
}

function drawWords(row: ChangeRow, { top, bottom, label, note }: PlacedGraphicRow, options: ChartOptions): Svg {
  return linkedMark(
    row,
    options,
    hitBox({ x: 1, y: top + 1, width: options.width - 2, height: bottom - top - 2 }),
    textLines(label.lines, { ...label, gap: graphicLine, class: "label" }),
    note.lines.length > 0 &&
      textLines(note.lines, { ...note, gap: graphicLine, class: row.derived === true ? "value derived" : "value" }),
  );
}

function drawValue(row: MarkRow, text: PlacedGraphicRow["label"], options: ChartOptions): Svg {
  const { lines, x, y, anchor, width } = text;
  const start = anchor === "end" ? x - width : x;
  return linkedMark(
    row,
    options,
    hitBox({
      x: start - valueSign,
      y: y - 12,
      width: width + valueSign,
      height: Math.max(24, lines.length * graphicLine),
    }),
    drawMark({ ...row, bound: "eq" }, { x: start - markSize - 5, y, greater: "right" }),
    textLines(lines, { x, y, anchor, gap: graphicLine, class: row.derived === true ? "value derived" : "value" }),
  );
}

type BarPlace = {
  readonly y: number;
  readonly middle: number;
  readonly end: number;
  readonly wordsX: number | undefined;
};

/** The middle line, the bar to where the later value lies, an arrow where it may lie farther, and its words. */
function drawBar(
  { after, change, changeBound = "eq", changeText }: ChangeRow,
  { y, middle, end, wordsX }: BarPlace,
): Svg {
  const [x, x2] = [Math.min(middle, end), Math.max(middle, end)];
  const sign = change! < 0 ? -1 : 1;
  const toward =
    changeBound === "gt" || changeBound === "ge" ? 1 : changeBound === "lt" || changeBound === "le" ? -1 : 0;
  return h(
    "g",
    { class: markClass({ color: after.color }), "aria-hidden": "true" },
    h("line", { class: "base", x1: middle, x2: middle, y1: y - 10, y2: y + 10 }),
    x2 > x && h("rect", { class: "mark bar", x, y: y - barHeight / 2, width: x2 - x, height: barHeight }),
    // It may lie farther out than the bar, or nearer to the middle.
    toward !== 0 && x2 > x && arrow(toward === sign ? end : middle, y, 0, [toward, 0]),
    changeText !== "" &&
      wordsX !== undefined &&
      textLines(changeText, { x: wordsX, y, anchor: "end", class: "note derived" }),
  );
}

/** The squares of what nothing answers, group by group, in as many lines as they need. */
function placeUnanswered({ text, groups }: Unanswered, top: number, width: number) {
  const left = Math.ceil(Math.min(width * 0.3, widestText(groups.map(({ label }) => label)) + 16));
  const perLine = Math.max(1, Math.floor((width - left) / pitch));
  const title = wrapLabel(text, width / 1.15);
  const titleY = top + 26;
  let edge = titleY + title.length * graphicLine;
  const labels: { text: readonly string[]; y: number }[] = [];
  const marks = groups.flatMap(({ label, rows }) => {
    const lines = wrapLabel(label, left - 12, { size: textSize.label, maxLines: 3 });
    const y = edge + pitch / 2;
    labels.push({ text: lines, y });
    edge += Math.max(Math.ceil(rows.length / perLine) * pitch, lines.length * graphicLine) + 4;
    return rows.map((row, i) => ({ ...row, x: left + (i % perLine) * pitch, y: y + Math.floor(i / perLine) * pitch }));
  });
  return { title, titleY, labels, marks, bottom: edge };
}
