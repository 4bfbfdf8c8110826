/** The words in drawings of the growth a year that goals need. */
import type { paceChartWords as zh } from "../zh/pace-charts.ts";

export const paceChartWords: typeof zh = {
  unit: "Growth a year, %",
  name: (place, label) => `${label}, ${place}`,
  withPeriod: (value, form, period) => `${value} (${form === "" ? "" : `${form.toLowerCase()}, `}${period})`,
  nothing: "No past growth is reported",
  notReported: "not reported",
  needed: (year) => `Needed to ${year}`,
  past: (period) => period,
};
