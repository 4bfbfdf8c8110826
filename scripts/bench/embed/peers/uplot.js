import uPlot from "uplot";

export function draw(element, { series, unit }) {
  const years = [...new Set(series.flatMap(({ points }) => points.map(([year]) => year)))].sort((a, b) => a - b);
  const lines = series.map(({ points }) => years.map((year) => points.find(([each]) => each === year)?.[1] ?? null));
  const colors = ["#1a4e8a", "#9d6814", "#13817c", "#853513", "#542540"];
  new uPlot(
    {
      width: element.clientWidth,
      height: 260,
      scales: { x: { time: false } },
      axes: [
        { values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? String(tick) : "")) },
        { label: unit },
      ],
      series: [
        { label: "" },
        ...series.map(({ name }, i) => ({
          label: name,
          stroke: colors[i % 5],
          points: { show: true },
          spanGaps: true,
        })),
      ],
    },
    [years, ...lines],
    element,
  );
}
