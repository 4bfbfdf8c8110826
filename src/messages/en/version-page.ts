import type { versionPageWords as zh } from "../zh/version-page.ts";

export const versionPageWords: typeof zh = {
  against: (version) => `Against version ${version}`,
  first: "The first version",
  archive: (file) => [file, ": all tables in all formats (CSV, JSON, Parquet, XLSX)"],
  description: (of) =>
    `Version ${of.version}, published on ${of.date}: ${of.facts} facts, ${of.comparisons} comparisons, ${of.charts} charts, ${of.indicators} indicators. It never changes.`,
  title: (version) => `Version ${version}`,
  data: "Data",
  versions: "Versions",
  manifest: "SHA-256 of its manifest: ",
  none: "Nothing was published before it.",
  againstNow: "Against what stands now",
  download: "Download",
  held: "What it held",
};
