/** What changed from one number to another, a row each: both numbers as they are stated, and how far the second lies from the first. */
import { drawPosts } from "./axis.ts";
import { drawMark, hitBox, markClass } from "./mark.ts";
import { placeChanges, type PlacedChange, type PlacedGroup } from "./place-changes.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow } from "./row.ts";
import { h, type Svg } from "./svg.ts";

/** A comparison and its two facts. */
export type ChangeRow = {
  readonly id: string;
  readonly href?: string | undefined;
  /** The finding in a sentence. */
  readonly text: string;
  readonly label: string;
  readonly before: MarkRow;
  readonly after: MarkRow;
  /** How far `after` lies from `before` on the scale of its group, and how exactly; undefined where one of them is no number. */
  readonly change: number | undefined;
  readonly changeBound?: MarkRow["bound"];
  /** Position of its group in the options. */
  readonly group: number;
  /** The change in words: "降低1.5亿元". */
  readonly noteText?: string | undefined;
  /** Whether `noteText` is our arithmetic. */
  readonly derived?: boolean | undefined;
};

export type ChangeOptions = ChartOptions & {
  /** Headings of the two columns of numbers: years, or names of plans. */
  readonly beforeText: string;
  readonly afterText: string;
  /** What the scale of each group is, as "变化，%"; "" for the rows that are not drawn. */
  readonly groups: readonly string[];
};

const lineGap = 16;

/** Groups in their order, rows in the order given; label and note lead to the comparison, numbers and marks to the facts. */
export function changeChart(rows: readonly ChangeRow[], options: ChangeOptions): Svg {
  const frame = { linked: anyLinked(rows.flatMap((row) => [row, row.before, row.after])), name: "change" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { groups, heads, height } = placeChanges(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    h(
      "g",
      { "aria-hidden": "true" },
      heads.map(({ lines, x }) => textLines(lines, { x, y: 9, anchor: "end", class: "note strong", gap: lineGap })),
    ),
    groups.map((group) => drawGroup(group, options)),
  );
}

function drawGroup({ axis, text, textX, textY, bottom, stretches, rows }: PlacedGroup, options: ChangeOptions): Svg[] {
  const { width } = options;
  return [
    h(
      "g",
      {},
      axis && [
        textLines(text, { x: textX, y: textY, class: "note" }),
        drawPosts(axis, { stretches, y: bottom, width }),
      ],
    ),
    ...rows.map((row) =>
      h(
        "g",
        {},
        h("line", { class: "rule", x1: 0, x2: width, y1: row.band.bottom, y2: row.band.bottom }),
        drawWords(row, options),
        drawBar(row),
        drawNumber(row, "before", options),
        drawNumber(row, "after", options),
      ),
    ),
  ];
}

function drawWords(row: PlacedChange, options: ChartOptions): Svg {
  const { band } = row;
  const lines = Math.max(band.lines.length, band.notes.length, 1);
  return linkedMark(
    row,
    options,
    hitBox({ x: 1, y: band.labelY - 11, width: options.width - 2, height: Math.max(24, lines * 17 + 5) }),
    textLines(band.lines, { x: 0, y: band.labelY, class: "label halo" }),
    band.notes.length > 0 &&
      textLines(band.notes, {
        x: options.width - 2,
        y: band.noteY,
        anchor: "end",
        class: row.derived === true ? "value derived halo" : "value halo",
      }),
  );
}

function drawBar({ x, zero, band: { y } }: PlacedChange): Svg | undefined {
  if (x === undefined) return undefined;
  return h("line", { class: "dumbbell", x1: zero, x2: x, y1: y, y2: y, "aria-hidden": "true" });
}

/** A number with its link; the mark at the end of the bar is the second number's. */
function drawNumber(row: PlacedChange, of: "before" | "after", options: ChartOptions): Svg {
  const { lines, x } = row.numbers[of];
  const fact = row[of];
  const y = row.band.y - ((lines.length - 1) * lineGap) / 2;
  const value = textLines(lines, {
    x,
    y,
    anchor: "end",
    class: fact.derived === true ? "value derived halo" : "value halo",
    gap: lineGap,
  });
  const mark =
    of === "after" && row.x !== undefined
      ? drawMark({ ...fact, bound: row.changeBound ?? "eq" }, { x: row.x, y: row.band.y, greater: "right" })
      : undefined;
  return linkedMark(fact, options, mark, h("g", { class: markClass({ color: fact.color }) }, value));
}
