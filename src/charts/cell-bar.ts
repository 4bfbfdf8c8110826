/** The bar under a number in a table: how large it is on its row's scale. */
import { linear } from "./axis.ts";
import { h, type Svg } from "./svg.ts";

export const cellBarWidth = 100;
const height = 6;

/** Returns a bar from zero for the result and a tick for the target, where there are such; `top` is the end of the row's scale. */
export function cellBar(
  { result, target }: { result?: number | undefined; target?: number | undefined },
  top: number,
): Svg {
  const scale = linear([0, top], [0, cellBarWidth]);
  const x = (value: number) => Math.min(cellBarWidth, Math.max(0, scale(value)));
  const end = result === undefined ? undefined : Math.round(x(result) * 10) / 10;
  const at =
    target === undefined ? undefined : Math.round(Math.min(cellBarWidth - 2, Math.max(0, x(target) - 1)) * 10) / 10;
  return h(
    "svg",
    { class: "cell-bar", viewBox: `0 0 ${cellBarWidth} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    end !== undefined && h("path", { d: `M0,1H${end}V${height - 1}H0Z` }),
    at !== undefined && h("path", { class: "tick", d: `M${at},0h2v${height}h-2Z` }),
  );
}
