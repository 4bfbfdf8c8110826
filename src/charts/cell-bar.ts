/** The bar under a number in a table: how large it is on its row's scale. */
import { scaleLinear } from "d3-scale";
import { h, type Svg } from "./svg.ts";

export const cellBarWidth = 100;
const height = 4;

/** Returns a bar from zero for a result, a hollow tick for a target; `top` is the end of the row's scale. */
export function cellBar(value: number, top: number, role: "result" | "target"): Svg {
  const x = scaleLinear([0, top], [0, cellBarWidth]).clamp(true)(value);
  const frame = {
    class: "cell-bar",
    viewBox: `0 0 ${cellBarWidth} ${height}`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  };
  if (role === "result") return h("svg", frame, h("path", { d: `M0,0H${Math.round(x * 10) / 10}V${height}H0Z` }));
  const at = Math.round(Math.min(cellBarWidth - 2, Math.max(0, x - 1)) * 10) / 10;
  return h("svg", frame, h("path", { class: "tick", d: `M${at},0h2v${height}h-2Z` }));
}
