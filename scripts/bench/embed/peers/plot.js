import * as Plot from "@observablehq/plot";

export function draw(element, { series, unit }) {
  const rows = series.flatMap(({ name, points }) => points.map(([year, value]) => ({ name, year, value })));
  element.append(
    Plot.plot({
      width: element.clientWidth,
      height: 260,
      color: { legend: true },
      x: { tickFormat: String, interval: 1 },
      y: { label: unit, grid: true },
      marks: [
        Plot.lineY(rows, { x: "year", y: "value", stroke: "name" }),
        Plot.dot(rows, { x: "year", y: "value", stroke: "name" }),
      ],
    }),
  );
}
