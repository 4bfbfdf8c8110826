import { compile } from "vega-lite";

/** The chart as Vega is told it; Vega-Lite has done its part before, so that a page need not carry it. */
export function spec({ series, unit }) {
  const values = series.flatMap(({ name, points }) => points.map(([year, value]) => ({ name, year, value })));
  return compile({
    width: 560,
    height: 220,
    data: { values },
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "year", type: "quantitative", scale: { zero: false }, axis: { format: "d", tickMinStep: 1 } },
      y: { field: "value", type: "quantitative", title: unit },
      color: { field: "name", type: "nominal" },
    },
  }).spec;
}
