import type { chartTitleWords as zh } from "../zh/chart-titles.ts";

export const chartTitleWords: typeof zh = {
  always: { growth: "growth", change: "change", rank: "rank" },
  second: { level: "total", flow: "in the period", share: "share", index: "index" },
  withForm: (name, form) => `${name}, ${form}`,
  of: { both: "targets and results", targets: "targets", results: "results" },
  title: (name, of) => `${name}: ${of}`,
};
