import { Chart, Legend, LinearScale, LineController, LineElement, PointElement } from "chart.js";

Chart.register(Legend, LinearScale, LineController, LineElement, PointElement);

export function draw(element, { series, unit }) {
  const canvas = element.appendChild(document.createElement("canvas"));
  canvas.height = 260;
  new Chart(canvas, {
    type: "line",
    data: { datasets: series.map(({ name, points }) => ({ label: name, data: points.map(([x, y]) => ({ x, y })) })) },
    options: {
      animation: false,
      scales: {
        x: { type: "linear", ticks: { stepSize: 1, callback: String } },
        y: { title: { display: true, text: unit } },
      },
    },
  });
}
