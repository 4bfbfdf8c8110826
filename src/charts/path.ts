/** One indicator over the years: the targets of plans joined by thin lines, results beside them. */
import { drawLane } from "./absence-lane.ts";
import { drawRules } from "./axis.ts";
import { drawMark, drawSpan, markClass } from "./mark.ts";
import { lineGap, placePath, wishX, type PathOptions, type PathRow, type PlacedPathRow } from "./place-path.ts";
import { leaderOf } from "./place-labels.ts";
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
    placed.rows.map(drawLeader),
    placed.rows.map((row) => linkedMark(row, options, drawRow(row), drawLabel(row))),
    lanes.map((lane) => drawLane(lane, options)),
  );
}

function drawRow(row: PlacedPathRow): Svg {
  const { x, x2, y, end } = row;
  return x === x2 ? drawMark(row, { x, y, greater: "up", end }) : drawSpan(row, { x, x2, y });
}

/** A line from the mark to a label that is far off; drawn under everything else. */
function drawLeader({ label, x, x2, y }: PlacedPathRow): Svg | undefined {
  if (label === undefined || !label.leader) return undefined;
  return h("line", { class: "leader", "aria-hidden": "true", ...leaderOf({ x: wishX({ x, x2 }), y }, label) });
}

function drawLabel({ label, lines, color }: PlacedPathRow): Svg | undefined {
  if (label === undefined) return undefined;
  const x = label.anchor === "start" ? label.x : label.x + label.width / (label.anchor === "end" ? 1 : 2);
  const texts = lines.map((line, i) =>
    textLines(line.text, { x, y: label.y + (i + 0.5) * lineGap, anchor: label.anchor, class: `${line.class} halo` }),
  );
  return h("g", { class: markClass({ color }) }, texts);
}
