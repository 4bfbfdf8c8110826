import type { versionPageWords as zh } from "../zh/version-page.ts";
import { counted } from "./plural.ts";

export const versionPageWords: typeof zh = {
  against: (version) => `Against version ${version}`,
  first: "The first version",
  archive: (file) => [file, ": all tables in all formats (CSV, JSON, Parquet, XLSX)"],
  description: (of) =>
    `Version ${of.version}, published on ${of.date}: ${counted(of.facts, "fact")}, ${counted(of.comparisons, "comparison")}, ${counted(of.charts, "chart")}, ${counted(of.indicators, "indicator")}. It never changes.`,
  title: (version) => `Version ${version}`,
  data: "Data",
  versions: "Versions",
  manifest: "SHA-256 of its manifest: ",
  none: "Nothing was published before it.",
  againstNow: "Against what stands now",
  download: "Download",
  held: "What it held",
};
