/** Every drawing there is, as one union: pages, embeds, files and islands draw through here. */
import { bulletChart, type BulletOptions, type BulletRow } from "./bullets.ts";
import { changeChart, type ChangeOptions, type ChangeRow } from "./changes.ts";
import { countChart, type CountOptions, type CountRow } from "./counts.ts";
import { dotChart, type DotOptions, type DotRow } from "./dots.ts";
import { matrixChart, type MatrixOptions, type MatrixRow } from "./matrix.ts";
import { paceChart, type PaceOptions, type PaceRow } from "./pace.ts";
import { pairChart, type PairOptions, type PairRow } from "./pairs.ts";
import { partsChart, type PartsRow } from "./parts.ts";
import { pathChart, type PathOptions, type PathRow } from "./path.ts";
import type { ChartOptions } from "./row.ts";
import { scoreChart, type ScoreOptions, type ScoreRow } from "./scorecard.ts";
import type { Svg } from "./svg.ts";
import { timelineChart, type TimelineOptions, type TimelineRow } from "./timeline.ts";

/** Rows and what the drawing itself needs to know; plain data, so that it can be sent to the browser as JSON. */
type Drawing<Type extends string, Row, Options extends ChartOptions> = {
  readonly type: Type;
  readonly rows: readonly Row[];
} & Omit<Options, keyof ChartOptions>;

export type Chart =
  | Drawing<"path", PathRow, PathOptions>
  | Drawing<"dots", DotRow, DotOptions>
  | Drawing<"pairs", PairRow, PairOptions>
  | Drawing<"changes", ChangeRow, ChangeOptions>
  | Drawing<"parts", PartsRow, ChartOptions>
  | Drawing<"pace", PaceRow, PaceOptions>
  | Drawing<"scorecard", ScoreRow, ScoreOptions>
  | Drawing<"matrix", MatrixRow, MatrixOptions>
  | Drawing<"bullets", BulletRow, BulletOptions>
  | Drawing<"timeline", TimelineRow, TimelineOptions>
  | Drawing<"counts", CountRow, CountOptions>;

/** The markup of a chart at one width; `options` are what depends on the page and not on the data. */
export function drawChart(chart: Chart, options: ChartOptions): Svg {
  switch (chart.type) {
    case "path":
      return pathChart(chart.rows, { ...chart, ...options });
    case "dots":
      return dotChart(chart.rows, { ...chart, ...options });
    case "pairs":
      return pairChart(chart.rows, { ...chart, ...options });
    case "changes":
      return changeChart(chart.rows, { ...chart, ...options });
    case "parts":
      return partsChart(chart.rows, { ...chart, ...options });
    case "pace":
      return paceChart(chart.rows, { ...chart, ...options });
    case "scorecard":
      return scoreChart(chart.rows, { ...chart, ...options });
    case "matrix":
      return matrixChart(chart.rows, { ...chart, ...options });
    case "bullets":
      return bulletChart(chart.rows, { ...chart, ...options });
    case "timeline":
      return timelineChart(chart.rows, { ...chart, ...options });
    case "counts":
      return countChart(chart.rows, { ...chart, ...options });
  }
}
