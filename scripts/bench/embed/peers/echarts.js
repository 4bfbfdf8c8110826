import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { options } from "./echarts-options.js";

use([LineChart, GridComponent, LegendComponent, SVGRenderer]);

export function draw(element, chart) {
  element.style.height = "260px";
  init(element, undefined, { renderer: "svg" }).setOption(options(chart));
}

/** As ECharts draws it on a server. */
export function drawOnServer(chart) {
  const made = init(null, undefined, { renderer: "svg", ssr: true, width: 640, height: 260 });
  made.setOption(options(chart));
  return made.renderToSVGString();
}
