/** Ids of marks become ids of elements, so each may stand only once in a chart. */
import type { Chart } from "../../charts/draw-chart.ts";

/**
 * Returns the chart with a number behind every id that was there before: "x-017", "x-017-2". A fact that
 * answers two targets is drawn twice.
 */
export function withUniqueIds(chart: Chart): Chart {
  const seen = new Map<string, number>();
  return rename(chart, seen) as Chart;
}

function rename(value: unknown, seen: Map<string, number>): unknown {
  if (Array.isArray(value)) return value.map((each) => rename(each, seen));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  // Only what is drawn as a mark has both.
  const isMark = "id" in value && "text" in value;
  return Object.fromEntries(
    entries.map(([key, each]) => {
      if (!(isMark && key === "id") || typeof each !== "string") return [key, rename(each, seen)];
      const count = (seen.get(each) ?? 0) + 1;
      seen.set(each, count);
      return [key, count === 1 ? each : `${each}-${count}`];
    }),
  );
}
