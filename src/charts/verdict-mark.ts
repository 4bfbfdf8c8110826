/** What became of a target as a small square: filling, outline and sign differ, so that colour is not needed. */
import { h, rounded, type Svg } from "./svg.ts";

/** The verdicts on an outcome; the closed list of the model. */
export type OutcomeVerdict = "met" | "missed" | "met-in-words" | "not-checkable" | "not-reported" | "pending";

/** Verdicts whose square is filled; the others are paper with an outline. */
const filled: ReadonlySet<OutcomeVerdict> = new Set(["met", "met-in-words"]);

/** A stroke of a sign on a square of side 1: where it begins, then where it goes. */
type Stroke = readonly (readonly [number, number])[];
const signs: Readonly<Record<OutcomeVerdict, readonly Stroke[]>> = {
  met: [
    [
      [0.24, 0.53],
      [0.43, 0.71],
      [0.77, 0.3],
    ],
  ],
  "met-in-words": [
    [
      [0.26, 0.32],
      [0.74, 0.32],
    ],
    [
      [0.26, 0.51],
      [0.74, 0.51],
    ],
    [
      [0.26, 0.7],
      [0.56, 0.7],
    ],
  ],
  missed: [
    [
      [0.29, 0.29],
      [0.71, 0.71],
    ],
    [
      [0.71, 0.29],
      [0.29, 0.71],
    ],
  ],
  "not-checkable": [
    [
      [0.34, 0.35],
      [0.42, 0.25],
      [0.58, 0.25],
      [0.66, 0.35],
      [0.64, 0.45],
      [0.5, 0.54],
      [0.5, 0.61],
    ],
    [
      [0.5, 0.755],
      [0.5, 0.765],
    ],
  ],
  "not-reported": [
    [
      [0.36, 0.5],
      [0.64, 0.5],
    ],
  ],
  pending: [
    [
      [0.3, 0.5],
      [0.31, 0.5],
    ],
    [
      [0.5, 0.5],
      [0.51, 0.5],
    ],
    [
      [0.7, 0.5],
      [0.71, 0.5],
    ],
  ],
};

/** The square of a verdict with its upper left corner at (x, y) and `size` px a side, in the colour of the verdict. */
export function drawVerdict(verdict: OutcomeVerdict, { x, y, size }: { x: number; y: number; size: number }): Svg {
  const inset = 1;
  const full = filled.has(verdict);
  const point = ([px, py]: readonly [number, number]) => `${rounded(x + px * size)},${rounded(y + py * size)}`;
  const d = signs[verdict].map((stroke) => `M${stroke.map(point).join("L")}`).join("");
  return h(
    "g",
    { class: `verdict-${verdict} square${full ? " is-full" : ""}` },
    h("rect", { class: "tile", x: x + inset, y: y + inset, width: size - 2 * inset, height: size - 2 * inset, rx: 2 }),
    h("path", { class: "sign", d }),
  );
}
