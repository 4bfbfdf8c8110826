/** One indicator over the years: the targets of plans joined by thin lines, results beside them. */
import { drawLane } from "./absence-lane.ts";
import { drawRules } from "./axis.ts";
import { drawMark, drawSpan, markClass } from "./mark.ts";
import { lineGap, placePath, type PathOptions, type PathRow, type PlacedPathRow } from "./place-path.ts";
import { anyLinked, chartSvg, linkedMark, textLines } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";

export type { PathOptions, PathRow } from "./place-path.ts";

/** Years to the right, values up. Throws RangeError for a row that ends before it begins. */
export function pathChart(rows: readonly PathRow[], options: PathOptions): Svg {
  if (rows.some((row) => row.last < row.first)) throw new RangeError("a row ends before it begins");
  const frame = { linked: anyLinked(rows), name: "path" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const placed = placePath(rows, options);
  const { axis, years, joins, left, right, bottom, lanes, height } = placed;
  return chartSvg(
    options,
    { ...frame, height },
    drawRules(axis, { x1: left, x2: right }),
    h(
      "g",
      { class: "axis", "aria-hidden": "true" },
      h("line", { class: "base", x1: left, x2: right, y1: bottom, y2: bottom }),
      years.ticks.map(({ at, text }) => [
        h("line", { class: "base", x1: at, x2: at, y1: bottom, y2: bottom + 4 }),
        textLines(text, { x: at, y: bottom + 15, anchor: "middle", class: "tick" }),
      ]),
      textLines(options.unitText, { x: 0, y: 8, class: "note" }),
    ),
    joins.map((join) =>
      h(
        "g",
        { class: markClass(join), "aria-hidden": "true" },
        h("path", {
          class: "link",
          d: `M${[join.segments[0]!, ...join.segments]
            .map((line, i) => (i === 0 ? [line.x1, line.y1] : [line.x2, line.y2]).map(rounded).join(","))
            .join("L")}`,
        }),
      ),
    ),
    placed.rows.map((row) => linkedMark(row, options, drawRow(row), drawLabel(row))),
    lanes.map((lane) => drawLane(lane, options)),
  );
}

function drawRow(row: PlacedPathRow): Svg {
  const { x, x2, y, end } = row;
  return x === x2 ? drawMark(row, { x, y, greater: "up", end }) : drawSpan(row, { x, x2, y });
}

function drawLabel({ label, lines, x, x2, y, color }: PlacedPathRow): readonly Svg[] {
  if (label === undefined) return [];
  const at = label.anchor === "start" ? label.x : label.x + label.width / (label.anchor === "end" ? 1 : 2);
  const texts = lines.map((line, i) =>
    textLines(line.text, {
      x: at,
      y: label.y + (i + 0.5) * lineGap,
      anchor: label.anchor,
      class: `${line.class} halo`,
    }),
  );
  const group = h("g", { class: markClass({ color }) }, texts);
  if (!label.leader) return [group];
  const edge = label.y > y ? label.y : label.y + label.height;
  const near = label.y <= y && y <= label.y + label.height ? label.y + label.height / 2 : edge;
  return [h("line", { class: "leader", x1: (x + x2) / 2, y1: y, x2: at, y2: near }), group];
}
