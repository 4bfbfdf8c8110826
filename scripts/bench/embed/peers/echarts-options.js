/** The chart as ECharts is told it, in the browser and on the server alike. */
export function options({ series, unit }) {
  return {
    animation: false,
    legend: {},
    xAxis: { type: "value", min: "dataMin", max: "dataMax", minInterval: 1, axisLabel: { formatter: String } },
    yAxis: { type: "value", name: unit },
    series: series.map(({ name, points }) => ({ type: "line", name, data: points })),
  };
}
