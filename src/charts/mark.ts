/** The marks: one shape per place; hollow, filled or dashed by kind; arrow heads, bars and tildes by bound. */
import type { Mark, MarkRow } from "./row.ts";
import { h, rounded, type Svg } from "./svg.ts";

/** Half the size of a mark in px. */
export const markSize = 5;
/** How far an arrow head reaches beyond the mark's centre, in px. */
export const arrowReach = markSize + 8;
/** The side of the area that answers to a finger, in px (WCAG 2.2, target size). */
const hitSize = 24;

export type MarkPosition = {
  readonly x: number;
  readonly y: number;
  /** Which way greater values lie: up in a chart over time, to the right in one of rows. */
  readonly greater: "up" | "right";
  /** Where the other end of a range stands along that direction: a y or an x. */
  readonly end?: number | undefined;
  /** Half the size; default `markSize`. */
  readonly size?: number;
};

/** Classes that carry a row's colour and kind; for the group around a mark and its labels. */
export function markClass({ color, kind = "actual", derived }: Pick<MarkRow, "color" | "kind" | "derived">): string {
  return `${color === undefined ? "no-place" : `place-${color}`} kind-${kind}${derived === true ? " is-derived" : ""}`;
}

/**
 * The drawing of one stated number, with an invisible area of at least 24 px for fingers. It takes its
 * colour from the classes of `markClass` on a group around it.
 */
export function drawMark(
  row: Pick<MarkRow, "mark" | "kind" | "bound" | "color" | "derived">,
  { x, y, greater, end, size = markSize }: MarkPosition,
): Svg {
  const { mark = "circle", bound = "eq" } = row;
  const ranged = bound === "range" && end !== undefined;
  return h(
    "g",
    { class: markClass(row) },
    hitArea(x, y, greater, ranged ? end : undefined),
    ranged ? rangeBar(x, y, greater, end) : markShape(mark, x, y, size),
    (bound === "gt" || bound === "ge") && arrow(x, y, size, greater === "up" ? [0, -1] : [1, 0]),
    (bound === "lt" || bound === "le") && arrow(x, y, size, greater === "up" ? [0, 1] : [-1, 0]),
    bound === "approx" && tilde(x, y - size - 6),
  );
}

/** One of the five shapes about (x, y); all cover about the same area. */
export function markShape(mark: Mark, x: number, y: number, size: number = markSize): Svg {
  if (mark === "circle") return h("circle", { class: "mark", cx: x, cy: y, r: size });
  if (mark === "square") {
    const half = size * 0.9;
    return h("rect", { class: "mark", x: x - half, y: y - half, width: 2 * half, height: 2 * half });
  }
  return h("path", { class: "mark", d: polygon(outlines[mark], x, y, size) });
}

const outlines: Readonly<Record<"diamond" | "triangle" | "cross", readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.25],
    [1.2, 0.9],
    [-1.2, 0.9],
  ],
  // A plus with arms thick enough to be hollow.
  cross: [
    [-0.45, -1.15],
    [0.45, -1.15],
    [0.45, -0.45],
    [1.15, -0.45],
    [1.15, 0.45],
    [0.45, 0.45],
    [0.45, 1.15],
    [-0.45, 1.15],
    [-0.45, 0.45],
    [-1.15, 0.45],
    [-1.15, -0.45],
    [-0.45, -0.45],
  ],
};

function polygon(points: readonly (readonly [number, number])[], x: number, y: number, size: number): string {
  return `M${points.map(([dx, dy]) => `${rounded(x + dx * size)},${rounded(y + dy * size)}`).join("L")}Z`;
}

/** A stem and an open head from the edge of a mark of that size, or of a bar at 0, in the direction given. */
export function arrow(x: number, y: number, size: number, [dx, dy]: readonly [number, number]): Svg {
  const tipX = x + dx * (size + 8);
  const tipY = y + dy * (size + 8);
  const side = (sign: number) =>
    `${rounded(tipX - 4 * dx + sign * 3.5 * dy)},${rounded(tipY - 4 * dy + sign * 3.5 * dx)}`;
  const stem = `M${rounded(x + dx * size)},${rounded(y + dy * size)}L${rounded(tipX)},${rounded(tipY)}`;
  return h("path", { class: "bound", d: `${stem}M${side(1)}L${rounded(tipX)},${rounded(tipY)}L${side(-1)}` });
}

function tilde(x: number, y: number): Svg {
  return h("path", { class: "bound", d: `M${rounded(x - 5)},${rounded(y + 1)}q2.5,-4 5,-1t5,-1` });
}

/** A bar with a cap at both ends, 5 px across. */
function rangeBar(x: number, y: number, greater: "up" | "right", end: number): Svg {
  if (greater === "up") {
    const top = Math.min(y, end);
    const bottom = Math.max(y, end);
    return h("path", {
      class: "mark range",
      d: `M${rounded(x - 5)},${rounded(top)}h10h-7.5V${rounded(bottom)}h-2.5h10h-2.5V${rounded(top)}`,
    });
  }
  const left = Math.min(x, end);
  const right = Math.max(x, end);
  return h("path", {
    class: "mark range",
    d: `M${rounded(left)},${rounded(y - 5)}v10v-7.5H${rounded(right)}v-2.5v10v-2.5H${rounded(left)}`,
  });
}

/** A bar over several years or other stretch of the x axis, 6 px high, with bounds and tilde at its right end. */
export function drawSpan(
  row: Pick<MarkRow, "kind" | "bound" | "color" | "derived">,
  { x, x2, y }: { x: number; x2: number; y: number },
): Svg {
  const { bound = "eq" } = row;
  return h(
    "g",
    { class: markClass(row) },
    hitBox({ x, y: y - hitSize / 2, width: x2 - x, height: hitSize }),
    h("rect", { class: "mark", x, y: y - 3, width: x2 - x, height: 6 }),
    (bound === "gt" || bound === "ge") && arrow(x2 - markSize, y, 3, [0, -1]),
    (bound === "lt" || bound === "le") && arrow(x2 - markSize, y, 3, [0, 1]),
    bound === "approx" && tilde(x2 - markSize, y - 7),
  );
}

/** An area without ink that takes the pointer and, in the style sheet, shows the focus. */
export function hitBox(box: { x: number; y: number; width: number; height: number }): Svg {
  return h("rect", { class: "hit", ...box, rx: 4, fill: "none", "pointer-events": "all" });
}

function hitArea(x: number, y: number, greater: "up" | "right", end: number | undefined): Svg {
  const half = hitSize / 2;
  const [x2, y2] = end === undefined ? [x, y] : greater === "up" ? [x, end] : [end, y];
  return hitBox({
    x: Math.min(x, x2) - half,
    y: Math.min(y, y2) - half,
    width: Math.abs(x2 - x) + hitSize,
    height: Math.abs(y2 - y) + hitSize,
  });
}
