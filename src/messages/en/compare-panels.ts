import type { comparePanelWords as zh } from "../zh/compare-panels.ts";

export const comparePanelWords: typeof zh = {
  title: (indicators, notes) =>
    notes.length === 0 ? indicators.join(", ") : `${indicators.join(", ")} (${notes.join(", ")})`,
  form: (form) => form.toLowerCase(),
  sums: "sums over several years",
  sumsOf: (form) => `${form.toLowerCase()} over several years`,
  apart: (reason) => `Drawn apart from the chart above: ${reason}.`,
  apartAsSaid: "Drawn apart from the chart above, for the reason given before.",
  notOneAxis: (name, reason) => `${name} does not fit one axis: ${reason}.`,
  noSharedAxis: (one, other, reason) => `${one} and ${other} do not share an axis: ${reason}.`,
  decidedApart: (one, other, reasons, caveat) =>
    `${one} and ${other} do not share an axis: ${reasons.toLowerCase()}. ${caveat}`,
  unitsDiffer: (one, other) => `the units differ, ${one} and ${other}`,
  formsDiffer: (one, other) => `one shows ${one}, the other ${other}`,
  unit: ({ name }) => name || "a number",
  fact: (place, years, label) => `${label} (${place}, ${years})`,
  series: (place, indicator, kind, year) =>
    `${place}${indicator ? `, ${indicator},` : ""} ${kind}${year ? ` (set in ${year})` : ""}`,
  ofPlace: (place, indicator) => `${place}, ${indicator}`,
  dated: (when, value) => `${when}: ${value}`,
};
