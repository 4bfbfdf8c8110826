/** What became of targets from one plan to the next: a line a row from the old value to the new one. */
import { drawMark, hitBox, markClass, markSize, type MarkPosition } from "./mark.ts";
import { placeSlope, slopeLine, type PlacedSlope, type SlopeWord } from "./place-slope.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type MarkRow } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";

export type SlopeEnd = MarkRow & {
  /** undefined where none is stated: `valueText` is then the reason. */
  readonly value: number | undefined;
};

/** A revision and its two facts. */
export type SlopeRow = {
  readonly id: string;
  readonly href?: string | undefined;
  /** The finding in a sentence. */
  readonly text: string;
  readonly label: string;
  readonly before: SlopeEnd;
  readonly after: SlopeEnd;
  /** The change in words: "下调 12.5%". */
  readonly noteText?: string | undefined;
  /** Whether `noteText` is our arithmetic. */
  readonly derived?: boolean | undefined;
};

export type SlopeOptions = ChartOptions & {
  /** One axis of values for all rows, which then have one unit; or each row's new value as a part of its old one. */
  readonly scale: "shared" | "ratio";
  /** Headings of the two sides: names of the two plans. */
  readonly beforeText: string;
  readonly afterText: string;
};

type Sides = { readonly x1: number; readonly x2: number; readonly textX: number; readonly width: number };

/** Old values on the left, new ones on the right; labels lead to the revision, values and marks to the facts. */
export function slopeChart(rows: readonly SlopeRow[], options: SlopeOptions): Svg {
  const frame = { linked: anyLinked(rows.flatMap((row) => [row, row.before, row.after])), name: "slope" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { rows: placed, x1, x2, textX, top, bottom, head, one, height } = placeSlope(rows, options);
  const sides = { x1, x2, textX, width: options.width };
  const some = placed.some((row) => row.y1 !== undefined);
  return chartSvg(
    options,
    { ...frame, height },
    h(
      "g",
      { "aria-hidden": "true" },
      some && [x1, x2].map((x) => h("line", { class: "rule", x1: x, x2: x, y1: top, y2: bottom })),
      one !== undefined && some && h("line", { class: "base", x1, x2, y1: one, y2: one }),
      textLines(head.before, { x: 0, y: 9, class: "note strong" }),
      textLines(head.after, { x: textX, y: 9, class: "note strong" }),
    ),
    placed.map((row) => drawLine(row, sides)),
    placed.map((row) => drawSlope(row, sides, options)),
  );
}

function drawLine({ y1, y2, middle, before, after }: PlacedSlope, { x1, x2, textX }: Sides): Svg | undefined {
  if (y1 === undefined || y2 === undefined) return undefined;
  const leader = `M${rounded(x2 + markSize)},${rounded(y2)}L${rounded(textX - 4)},${rounded(middle)}`;
  return h(
    "g",
    { class: markClass({ color: after.color ?? before.color, kind: "target" }), "aria-hidden": "true" },
    h("path", { class: "link", d: `M${rounded(x1)},${rounded(y1)}L${rounded(x2)},${rounded(y2)}` }),
    h("path", { class: "leader", d: leader }),
  );
}

/** Three links: the revision with label and change, the old fact, the new fact. */
function drawSlope(row: PlacedSlope, { x1, x2, textX, width }: Sides, options: ChartOptions): readonly Svg[] {
  const { y1, y2, beforeLines, beforeY } = row;
  const markAt = (x: number, y: number): MarkPosition => ({ x, y, greater: "up" });
  const box = { x: textX - 4, y: row.textY - 11, width: width - textX + 3, height: row.lines.length * slopeLine + 5 };
  return [
    linkedMark(row, options, hitBox(box), drawWords(row, "row", textX)),
    linkedMark(
      row.before,
      options,
      y1 !== undefined && drawMark(row.before, markAt(x1, y1)),
      beforeLines.length === 0
        ? drawWords(row, "before", textX)
        : textLines(beforeLines, {
            x: x1 - markSize - 4,
            y: beforeY - ((beforeLines.length - 1) * slopeLine) / 2,
            anchor: "end",
            class: row.before.derived === true ? "value derived halo" : "value halo",
          }),
    ),
    linkedMark(
      row.after,
      options,
      y2 !== undefined && drawMark(row.after, markAt(x2, y2)),
      drawWords(row, "after", textX),
    ),
  ];
}

function drawWords(row: PlacedSlope, of: SlopeWord["of"], textX: number): readonly Svg[] {
  const end = of === "row" ? row : row[of];
  const labels = row.lines.findIndex((line) => line.some((word) => word.of !== "row"));
  return row.lines.flatMap((line, i) =>
    line
      .filter((word) => word.of === of)
      .map((word) => {
        const derived = i >= labels && word.text !== "→" && end.derived === true;
        const class_ = `${i < labels ? "label" : "value"}${derived ? " derived" : ""} halo`;
        return textLines(word.text, { x: textX + word.x, y: row.textY + i * slopeLine, class: class_ });
      }),
  );
}
