import Highcharts from "highcharts";

export function draw(element, { series, unit }) {
  Highcharts.chart(element, {
    chart: { animation: false, height: 260 },
    title: { text: undefined },
    credits: { enabled: false },
    accessibility: { enabled: false },
    plotOptions: { series: { animation: false } },
    xAxis: { allowDecimals: false },
    yAxis: { title: { text: unit } },
    series: series.map(({ name, points }) => ({ type: "line", name, data: points })),
  });
}
